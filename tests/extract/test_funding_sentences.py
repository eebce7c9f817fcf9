"""Sentences with sums, of the kinds that releases have: money that is given, and money that is not."""

from __future__ import annotations

import pytest

from migrationnews import find_funding

GIVEN = """
Grants to middle income countries rose to $12 million.
UNICEF is appealing for US$112 million to reach 2.3 million children this year.
As of June, only 23 per cent of the $2.1 billion required has been received.
The Humanitarian Response Plan is 18 per cent funded, with $340 million received against $1.9 billion required.
The appeal is 40 per cent funded, leaving a gap of $60 million.
WFP urgently requires US$45 million to continue operations through December.
UNHCR needs $25 million to keep the camps open.
The plan calls for USD 3 million over two years.
IOM has launched a USD 49 million appeal to assist displaced people.
A US$10 million allocation from the Central Emergency Response Fund (CERF) will support the response.
The CERF released $8 million.
The Emergency Relief Coordinator has set aside $12 million.
The EU is stepping up its support with an additional €20 million in humanitarian aid.
The Commission today announced €15 million in humanitarian funding for Sudan.
EU humanitarian aid to the country now stands at €200 million since 2017.
This brings the total UK contribution to £55 million.
Of this, £5 million goes to the Red Cross.
The World Bank approved a $300 million credit for Ethiopia.
The Asian Development Bank signed a $150 million loan agreement with Nepal.
The IMF disbursed a second tranche of $1.1 billion.
Japan has extended a grant of 600 million yen.
The Albanese Government is investing A$14.5 million in regional roads.
The Government will provide $3.2 million over four years for community legal centres.
Funding of up to $50,000 is available to community groups.
Applications for grants of between $5,000 and $25,000 are now open.
The university has been awarded $2.4 million by the Australian Research Council.
Researchers have secured $1.5 million from the National Health and Medical Research Council.
The project is funded through a $6 million partnership between the state and the council.
The bill would authorize $500 million annually for rural hospitals.
The amendment would provide $70 million for border security.
The committee included $4 million for the bridge.
The legislation contains $9.2 million for dredging.
I am pleased that $2 million will be used for a new fire station.
The funds, totaling $480,000, come from the Department of Justice.
The city will use the $1.2 million to hire officers.
She helped secure $3 million in the budget for the museum.
The President's budget requests $40 billion for the department.
The Series A round of $12 million was led by Acme Ventures.
The company has raised a total of $45 million to date.
The company closed a $30 million Series B.
The company announced a $5 million registered direct offering.
The company received a $2.2 million order of investment from its parent.
The foundation has given away more than $9 million since 2001.
Donors have contributed $60,000 so far.
The gala raised a record $1.3 million for cancer research.
The scholarship fund offers $5,000 to each student.
Each winner receives a $1,000 scholarship.
The bank has committed $10 billion in financing to small businesses.
The EIB will lend €75 million to the port authority.
The company will invest $120 million in a new plant in Ohio.
A total of €3.8 million was mobilised from the Solidarity Fund.
Member States endorsed a budget of €1.1 billion for the fund.
The DA's office received a $250,000 grant from the Office of Harbour Safety.
Germany tops up its contribution by EUR 5 million.
Sweden increased its annual contribution to SEK 800 million.
More than $400 million was pledged at the conference in Geneva.
The conference raised pledges worth €5.3 billion.
The European Union allocates €2 million in emergency assistance.
The programme, worth €8 million, will train 500 teachers.
A £2.5 million fund has been set up to help charities.
Households receive a monthly cash grant of $120.
The initiative is backed by $7 million from the Gates Foundation.
The award comes with a prize of $10,000.
The prize money of 50,000 euros goes to the winner.
The Senate passed a $95 billion aid package.
The state will receive $12.4 million of the national total.
Our community is getting $3 million to fix the bridge.
The grants range from $5,000 to $25,000.
Twelve nonprofits shared $90,000 in grants.
The Department of Transportation awarded the county $18 million.
The county was awarded $18 million under the RAISE program.
Rhode Island is set to receive $4.5 million to expand broadband.
Senator Lee announced that $2.7 million is headed to Utah for water projects.
The Senate approved $6 million in the bill for the research center.
The funding bill includes $15 million in earmarks for the state.
The agreement provides $750 million for cleanup.
Congress has appropriated nearly $400 million since 2003.
This $2 million investment will create 40 jobs.
The firm landed $20 million in venture capital.
The start-up has attracted $9 million from investors.
Seed funding of €1.8 million will finance the expansion.
The capital raise brought total funding to $33 million.
Founders Fund put in $2 million.
The Company has issued 4,000,000 units for gross proceeds of $2,000,000.
The financing of up to $10 million is expected to close in May.
The credit facility was increased to $100 million.
The venture arm led a $14 million round.
The sponsor contributed $5,000 to the event.
Proceeds of more than $60,000 will benefit the food bank.
All proceeds, about $3,000, went to the shelter.
The family's $10 million gift is the largest in the school's history.
The trust bequeathed £400,000 to the museum.
Employees donated $1.2 million through payroll giving.
The campaign aims to raise $5 million.
The operation is facing a funding shortfall of $86 million.
Only $120 million of the $600 million needed has come in.
USAID is providing $54 million to partners in Sudan.
The United States announced nearly $200 million in additional humanitarian assistance.
With this announcement, total U.S. assistance reaches $1.2 billion.
Canada's $8 million contribution will support midwives.
Thanks to a generous contribution of €3 million from Ireland, WFP can resume meals.
The Government of Japan has provided USD 2.2 million to IOM.
The project, funded by the European Union with EUR 4.5 million, runs until 2026.
The EUR 12 million programme is co-financed by Germany.
The three-year project has a budget of EUR 3 million.
The action is supported by the Internal Security Fund with €1.2 million.
A new €50 million facility will help small farms.
KfW is contributing a loan worth €40 million.
The Green Climate Fund approved USD 25 million for adaptation.
The Council adopted a €500 million assistance measure under the European Peace Facility.
The Peacebuilding Fund allocated $3 million to the two countries.
The Minister announced a $1.6 million boost for surf clubs.
The state budget delivers $28 million for schools in the west.
Round two of the fund will see $10 million shared by 40 councils.
Farmers can apply for rebates of up to $10,000.
A $4.2 million upgrade of the hospital has been funded.
Businesses affected by the flood can access grants of $15,000.
The Queensland Government has committed $90 million to the stadium.
The charity receives about £30,000 a year from the lottery.
The Arts Council has given the theatre £1.1 million.
"""
NOT_GIVEN = """
He faces a fine of up to $250,000.
The victims lost more than $1.2 million.
The defendant obtained $400,000 through false claims.
She was sentenced for stealing $90,000 from a charity.
He must forfeit $3 million.
The company agreed to pay $12 million to settle allegations.
Bail was set at $50,000.
Police seized cocaine with a street value of $2 million.
Officers found $8,000 in cash.
The scheme cost Medicare $6 million.
The suspects billed Medicaid for $2.3 million.
Net income was $4.5 million, compared with $3.2 million a year earlier.
Revenue rose 12% to $88 million.
The market is expected to reach $12 billion by 2030.
The stock closed at $14.20.
The acquisition is valued at $350 million.
The deal is worth $20 million.
The book is available for $19.95.
Tickets start at $25.
The house was listed at $1.2 million.
Damage is estimated at $3 billion.
The drought caused losses of $70 million.
Trade between the two countries reached $5 billion.
The average household earns $300 a month.
Rents have climbed to $2,000.
A litre of petrol costs $1.80.
The tax would cost families $1,200 a year.
The debt stands at $34 trillion.
He was robbed of $500.
Migrants pay smugglers up to $10,000.
Remittances reached $656 billion in 2023.
Remittances to the country totalled $12 billion.
The plaintiffs are seeking $5 million in damages.
The industry contributes $4 billion to the economy.
The firm manages $2.3 billion in assets.
The jury awarded her $2.5 million.
The company has a market capitalization of $900 million.
Sales of the drug reached $1.1 billion.
The settlement includes $4 million for victims.
The budget cuts amount to $300 million.
The agency had to cut $60 million from its programmes.
The minimum wage is $15 an hour.
The company reported cash of $14 million.
The fee is $150 per person.
The property was sold for $4 million.
Smugglers made over EUR 2 million in profit.
Investors lost $8 million.
They laundered $40 million.
It generated $2 million in sales.
The network earned up to EUR 15 million.
Counterfeit goods worth €3 million were seized.
The order is worth $6 million.
Exports totalled $900 million.
The ransom was $2 million.
He owes $45,000 in child support.
The city's economy is worth $90 billion.
The vessel was valued at $7 million.
The programme saves taxpayers $10 million a year.
They charged victims $3,000 each.
The Los Angeles man conned the victims out of $600,000.
She pocketed $43,000.
He wrote checks to himself totaling $75,000.
The funds were used to pay off $20,000 in credit card debt.
He collected $30,000 in unemployment benefits while in jail.
Judge Smith ordered restitution of $15,200.
The crime carries a maximum fine of $10,000.
The family paid the caretaker $4,000 in advance.
The truck was carrying $1.6 million worth of methamphetamine.
The burglars took jewelry worth $30,000.
The driver had $5,000 hidden in the car.
The counterfeit pills could have sold for $50,000.
The contractor took $12,000 and never returned.
Adjusted EBITDA was $3.1 million.
Operating expenses decreased to $6 million.
The company ended the quarter with $9 million in cash.
Backlog stood at $41 million.
Bitcoin traded above $60,000.
The global market was worth USD 4 billion in 2022.
The company projects revenue of $50 million next year.
The transaction values the company at $1.2 billion.
The purchase price was $8 million.
Shareholders will receive $12 per share in cash.
The board declared a dividend of $0.25 per share.
The repurchase program covers $50 million of stock.
The average home price rose to $410,000.
Gas prices topped $4 a gallon.
The fund will pay $2 a kilogram for the harvest.
The tax cut would cost $1.5 trillion.
The deficit reached $400 billion.
The trade deficit with China hit $200 billion.
Premiums rose by $300 a year.
A family of four would pay $1,800 more.
Drug companies made $50 billion last year.
The war has cost $500 billion.
American consumers spend $3 billion on the product.
Farm income fell to $60 billion.
The storm caused $9 billion in damage.
The earthquake's damage is put at $7 billion.
Diaspora members sent home $2 billion.
Fishers lose $100 million a year to illegal fishing.
Organised crime groups made EUR 190 billion.
Each migrant paid between €5,000 and €8,000 for the journey.
Customs officers seized cigarettes worth EUR 4 million.
The price of wheat rose to $330 a tonne.
The minimum expenditure basket costs $110.
More than 700 million people live on less than $2.15 a day.
The visa costs $160.
Passengers will pay a $50 surcharge.
The contract price is $4,500 per seat.
The car retails at £22,000.
The painting fetched $3.2 million at auction.
The lottery jackpot is $300 million.
The team signed him for $8 million.
The film grossed $90 million.
The salary is £35,000.
The pipeline is a $6 billion project.
The city faces a $12 million budget gap.
Aid to the region will fall by $12 million.
The cost of housing and supporting them has topped $12 million.
"""


@pytest.mark.parametrize("text", GIVEN.strip().splitlines())
def test_money_that_is_given(text: str) -> None:
    assert list(find_funding(text))


@pytest.mark.parametrize("text", NOT_GIVEN.strip().splitlines())
def test_money_that_is_not(text: str) -> None:
    assert list(find_funding(text)) == []
