"""Sentences of French and Spanish releases, through the public API: who says what, who is who, who gives."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from canonical import canonical
from migrationnews import Money, Parser, Release, find_money, parse
from tiers import most_in_laws

FR, ES = Parser(language="fr"), Parser(language="es")
PARSERS = {"fr": FR, "es": ES}
SPEECH = {language: Parser(language=language, extract={"quotes", "officials"}) for language in PARSERS}
HEADLINES = {"fr": "Des tentes pour la côte", "es": "Carpas para la costa"}


def read(language: str, text: str) -> Release:
    return PARSERS[language].parse(f"{HEADLINES[language]}\n\n{text}")


def heard(language: str, text: str) -> Release:
    """The same without sums and dates."""
    return SPEECH[language].parse(f"{HEADLINES[language]}\n\n{text}")


QUOTES = [
    ("es", "Rosa Lind dijo que “no hay agua ni techo”. El director Paul Reyes agradeció el respaldo.", "Rosa Lind"),
    (
        "fr",
        "« Les bateaux sont vieux. Ils coulent. »\nRosa Lind, présidente-directrice générale, Union des pêcheurs\n\n"
        "Lors de la réunion, la ministre a parlé.",
        "Rosa Lind",
    ),
    ("fr", "« Les familles attendent », a déclaré Rosa Lind, coordinatrice de MSF au Tchad.", "Rosa Lind"),
    ("fr", "« Les familles attendent », s’inquiète Rosa Lind, directrice du centre.", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », témoigne Amina, 23 ans, réfugiée soudanaise.", "Amina"),
    ("fr", "« Les familles attendent » a dit Mme Lind.", "Lind"),
    ("fr", "À Adré, Amina, mère de trois enfants, confie : « Les familles attendent. »", "Amina"),
    ("fr", "« Les familles attendent », a lancé, émue, Rosa Lind, directrice du centre.", "Rosa Lind"),
    ("fr", "Veuve, Amina a marché deux jours. « Les familles attendent », dit-elle.", "Amina"),
    ("es", "Amina, de 24 años, viajó sola. “Las familias esperan”, contó.", "Amina"),
    ("es", "“Las familias esperan”, según explicó ayer Rosa Lind, directora de la OIM.", "Rosa Lind"),
    ("es", "“Las familias esperan”, describe con un hilo de voz Rosa Lind.", "Rosa Lind"),
    ("es", "Según Rosa Lind, la nueva ley “es un comienzo, no una meta”.", "Rosa Lind"),
    ("fr", "Rosa Lind est directrice de l’UNICEF au Mali. « Les familles attendent », conclut-elle.", "Rosa Lind"),
    ("fr", "Tomas Berg est chef du centre. « Les familles attendent l’aide », a-t-il ajouté.", "Tomas Berg"),
    ("fr", "« Les familles attendent », a expliqué à la presse le porte-parole du HCR, Tomas Berg.", "Tomas Berg"),
    ("fr", "« Les familles attendent, affirme Rosa Lind, qui dirige le camp. Il pleut. »", "Rosa Lind"),
    ("fr", "Comme l’a souligné Rosa Lind, ministre de la Santé, « les familles attendent l’aide ».", "Rosa Lind"),
    ("fr", "Pour Rosa Lind, directrice du HCR, « les familles attendent encore l’aide ».", "Rosa Lind"),
    ("fr", "D’après Rosa Lind, « les familles attendent encore l’aide ».", "Rosa Lind"),
    ("fr", "Rosa Lind (Médecins du Monde) : « Les familles attendent l’aide. »", "Rosa Lind"),
    ("fr", "M. Paul Reyes, chef du camp, a déclaré que « les familles attendent encore l’aide ».", "Paul Reyes"),
    ("fr", '" Les familles attendent encore l’aide ", a déclaré Rosa Lind.', "Rosa Lind"),
    ("fr", "Rosa Lind est cheffe du HCR. « Les familles attendent », a dit la cheffe du HCR.", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », a dit le porte-parole du HCR à Genève, Paul Reyes.", "Paul Reyes"),
    ("fr", "« Les familles attendent l’aide », Dr Rosa Lind, directrice du centre.", "Rosa Lind"),
    ("fr", "« Les familles attendent, soupire Rosa Lind. Il pleut. »", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide. » (Rosa Lind, directrice du centre)", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide. » – Amina, réfugiée soudanaise", "Amina"),
    ("fr", "« Les familles attendent l’aide. » Amina*, 23 ans, vit au camp.", "Amina"),
    ("fr", "« Les familles attendent l’aide », ajoutera Rosa Lind.", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », vient de rappeler Rosa Lind.", "Rosa Lind"),
    ("fr", "Pour la cheffe du centre, Rosa Lind, « les familles attendent encore l’aide ».", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », a déclaré le HCR par la voix de sa cheffe, Rosa Lind.", "Rosa Lind"),
    (
        "fr",
        "Rosa Lind est cheffe. Elle a vu Tomas Berg. « Les familles attendent », a dit la responsable.",
        "Rosa Lind",
    ),
    ("fr", "Tomas Berg est chef. « Il pleut, M. [Ivo Okello] le sait. Ali Diop attend », a-t-il dit.", "Tomas Berg"),
    ("fr", "« Les familles attendent l’aide », se souvient Rosa Lind.", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », a tenu à souligner Rosa Lind.", "Rosa Lind"),
    (
        "fr",
        "Rosa Lind est directrice du HCR. « Les familles attendent », a dit celle qui dirige le centre.",
        "Rosa Lind",
    ),
    ("fr", "M. Berg a dit qu’il pleut. « Les familles attendent l’aide », a-t-il ajouté.", "Berg"),
    ("fr", "« Les familles attendent l’aide », a déclaré Maman Lind, directrice du camp.", "Maman Lind"),
    ("fr", "« Les familles attendent l’aide », a dit Rokia N’Diaye, directrice du camp.", "Rokia N’Diaye"),
    ("fr", "Halima a fui son village. « J’ai couru sans me retourner », se souvient-elle.", "Halima"),
    ("fr", "Abdou, lui, veut rentrer. « Je veux revoir mon père », insiste le garçon.", "Abdou"),
    ("fr", "« Je veux revoir mon père », dit la petite Amina, 10 ans.", "Amina"),
    ("fr", "Amina, 25 ans : « Ils ont brûlé nos maisons et nos champs. »", "Amina"),
    (
        "fr",
        "La ministre, Rosa Lind, a fait les déclarations suivantes :\n\n« Les familles attendent l’aide. »",
        "Rosa Lind",
    ),
    ("fr", "Rosa Lind a dit qu’il pleut. « Les familles attendent », a rappelé le diplomate.", "Rosa Lind"),
    ("fr", "« Les familles attendent », a d'ailleurs indiqué Tomas Berg, porte-parole de l’OMS.", "Tomas Berg"),
    ("fr", "« Les familles attendent l’aide », craint la directrice du HCR, Rosa Lind.", "Rosa Lind"),
    (
        "fr",
        "« Les familles attendent », a dit mardi 3 mai la directrice de l’ONU aux opérations de paix, Rosa Lind.",
        "Rosa Lind",
    ),
    ("fr", "Rosa Lind a dit qu’il pleut. « Les familles attendent », a dit le chef adjoint du HCR.", "Rosa Lind"),
    ("fr", "Rosa Lind a dit qu’il pleut. Avant d’ajouter : « Les familles attendent l’aide. »", "Rosa Lind"),
    ("fr", "Rosa Lind a dit qu’il pleut. Et Mme Lind d’ajouter : « Les familles attendent l’aide. »", "Rosa Lind"),
    ("fr", "Koko, originaire du port, a fui. « J’ai couru sans me retourner », se souvient-il.", "Koko"),
    ("fr", "Salam, infirmière, soigne Abdou. « Nous l’aidons à marcher », explique-t-elle.", "Salam"),
    ("fr", "« Le port dort encore », ajoute tristement son oncle, Ivo, devant sa porte.", "Ivo"),
    ("fr", "« Les familles attendent », a dit la directrice du HCR, Rosa N’da Lind.", "Rosa N’da Lind"),
    ("fr", "Le message de Rosa Lind est clair : « Les familles attendent l’aide. »", "Rosa Lind"),
    (
        "fr",
        "Rosa Lind a visité le camp. « Les familles attendent l’aide », a dit la présidente du HCR.",
        "Rosa Lind",
    ),
    ("fr", "Halima attend dans le camp. « Nous avons faim », explique la jeune femme.", "Halima"),
    ("fr", "Pour Halima, c’est un soulagement : « Nous avons retrouvé notre maison. »", "Halima"),
    ("fr", "Rosa Lind a couru toute la nuit : « Les familles attendent encore l’aide. »", "Rosa Lind"),
    ("fr", "« Les familles attendent encore l’aide. »\n\nHalima, 23 ans, au camp", "Halima"),
    ("fr", "« Les familles attendent encore l’aide. » Halima, 23 ans, vit au camp.", "Halima"),
    ("fr", "Halima est veuve depuis mai. « Mon mari est mort et ne reviendra pas. »", "Halima"),
    ("fr", "Voici le témoignage de Rosa Lind.\n\n« Les familles attendent encore l’aide. »", "Rosa Lind"),
    ("fr", "La pluie a forcé Nayo à partir.\n\n« Nous avons fui », dit-elle.\n\nNayo attend.", "Nayo"),
    ("fr", "Rosa Lind a dit qu’il pleut. « Les familles attendent l’aide », a t-elle ajouté.", "Rosa Lind"),
    ("fr", "« Les familles attendent l’aide », se remémore Rosa Lind.", "Rosa Lind"),
    ("es", "“Las familias esperan la ayuda”, dijo Rosa Lind, coordinadora de MSF en Colombia.", "Rosa Lind"),
    (
        "es",
        "“Las familias esperan la ayuda”, ha declarado el presidente de Cruz Roja Española, Paul Reyes.",
        "Paul Reyes",
    ),
    ("es", "Rosa Lind es la portavoz del ACNUR. “Las familias esperan la ayuda”, añadió.", "Rosa Lind"),
    ("es", "«Las familias esperan la ayuda», afirma la Dra. Lind.", "Lind"),
    ("es", "“Las familias esperan la ayuda”, según Rosa Lind, directora de la OIM.", "Rosa Lind"),
    ("es", "Rosa Lind, jefa de misión de la OIM, explicó: “Las familias esperan la ayuda”.", "Rosa Lind"),
    ("es", "“Las familias esperan la ayuda”, explicó a la prensa el portavoz del ACNUR, Tomás Berg.", "Tomás Berg"),
    ("es", "Rosa Lind dijo: “Las familias esperan la ayuda”. Tomás Berg dijo que llueve.", "Rosa Lind"),
    ("es", "De acuerdo con Rosa Lind, directora de UNICEF, “las familias esperan todavía la ayuda”.", "Rosa Lind"),
    ("es", "“Las familias esperan la ayuda”, finalizó Ana Robles Peña, jefa de la OIM.", "Ana Robles Peña"),
    ("es", "El director, Paul Reyes, ha señalado: “Las familias esperan”. Ha añadido que llueve.", "Paul Reyes"),
    ("es", "Rosa Lind, jefa de la OIM, dijo que llueve mucho.\n\n“Las familias esperan la ayuda.”", "Rosa Lind"),
    ("es", "La jefa, Rosa Lind, llegó. “Las familias esperan la ayuda”, dijo la funcionaria.", "Rosa Lind"),
    ("es", "Paul Reyes aseguró que “las familias esperan todavía la ayuda”. Rosa Lind llegó.", "Paul Reyes"),
    (
        "es",
        "Ante Paul Reyes, la jefa de la OIM, Rosa Lind, hizo la siguiente declaración.\n\n“Las familias esperan.”",
        "Rosa Lind",
    ),
    ("fr", "La société Kestrel a publié hier un rapport. « Les familles attendent », précise le document.", "Kestrel"),
    (
        "fr",
        "Rosa Lind est là. Un rapport de la société Kestrel est sorti. « Les familles attendent », dit le rapport.",
        "Kestrel",
    ),
    (
        "fr",
        "Pour la directrice du HCR pour les opérations au Tchad, Rosa Lind, « les familles attendent ».",
        "Rosa Lind",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), most_in_laws(QUOTES))
def test_who_is_quoted(language: str, text: str, speaker: str) -> None:
    (quote,) = heard(language, text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


DASHES = [
    (
        "es",
        "—No hay agua —dice Rosa Lind, madre de tres hijos—. Nadie viene.",
        ["No hay agua", "Nadie viene."],
        "Rosa Lind",
    ),
    ("es", "– No hay agua – dijo la directora del puerto, Rosa Lind.", ["No hay agua"], "Rosa Lind"),
    ("es", "—¡No hay agua! —gritó Rosa Lind.", ["¡No hay agua!"], "Rosa Lind"),
    (
        "fr",
        "— Il n’y a pas d’eau, dit Rosa Lind. Personne ne vient.",
        ["Il n’y a pas d’eau", "Personne ne vient."],
        "Rosa Lind",
    ),
    ("fr", "– Et l’eau ? a demandé Rosa Lind.", ["Et l’eau ?"], "Rosa Lind"),
]


@pytest.mark.parametrize(("language", "text", "said", "speaker"), DASHES)
def test_a_dash_opens_speech(language: str, text: str, said: list[str], speaker: str) -> None:
    (quote,) = heard(language, text).quotes
    assert [segment.text for segment in quote.segments] == said
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


def test_dashes_of_lists_open_no_speech() -> None:
    text = "Nous demandons :\n\n– Des tentes – des vivres, des soins – de l’eau\n\n– Des bateaux, des ports et du riz"
    assert heard("fr", text).quotes == ()


STATEMENTS = [
    ("es", "Fuentes de la OIM pidieron más carpas.", "OIM", "más carpas"),
    (
        "fr",
        "Oxfam aide. Rosa Lind, cheffe de mission à Oxfam, dort.\n\nL’organisation agit. Elle demande des bateaux.",
        "Oxfam",
        "des bateaux",
    ),
    (
        "fr",
        "Rosa Lind, directrice du port, a instruit les capitaines d’accélérer le départ.",
        "Rosa Lind",
        "les capitaines d’accélérer le départ",
    ),
    (
        "fr",
        "Le HCR demande dix bateaux pour ses opérations ; à la mi-mai, il n’en avait obtenu que deux.",
        "HCR",
        "dix bateaux pour ses opérations",
    ),
    (
        "fr",
        "Le retour s’accélère : selon le HCR, six maisons sur dix ne sont pas sûres.",
        "HCR",
        "six maisons sur dix ne sont pas sûres",
    ),
    ("fr", "Le HCR réclame pour sa part une enquête sur ces lenteurs.", "HCR", "une enquête sur ces lenteurs"),
    (
        "fr",
        "Rosa Lind, directrice du port, avait recommandé, le 4 novembre, un départ plus tardif.",
        "Rosa Lind",
        "un départ plus tardif",
    ),
    (
        "fr",
        "Rosa Lind, directrice du port, s’est dite convaincue que les bateaux partiraient.",
        "Rosa Lind",
        "les bateaux partiraient",
    ),
    (
        "fr",
        "Rosa Lind est directrice du port. Les enfants vivent loin de leurs parents dans la région, a révélé Mme Lind.",
        "Rosa Lind",
        "Les enfants vivent loin de leurs parents dans la région",
    ),
    ("fr", "Interrogée à ce sujet, Rosa Lind, directrice du port, a assuré l’avoir dit.", "Rosa Lind", "l’avoir dit"),
    (
        "fr",
        "Rosa Lind, directrice du port, a profité de sa visite pour dénoncer ces lenteurs.",
        "Rosa Lind",
        "ces lenteurs",
    ),
    (
        "es",
        "Rosa Lind, directora del puerto, contó el lunes a la prensa en Adré, por teléfono, que faltan barcos.",
        "Rosa Lind",
        "faltan barcos",
    ),
    (
        "es",
        "Rosa Lind, que viajó con la directora de la OIM, Ana Berg, pidió más barcos.",
        "Rosa Lind",
        "más barcos",
    ),
    ("fr", "Rosa Lind, directrice du port, n’a pas manqué de saluer les marins.", "Rosa Lind", "les marins"),
    ("fr", "Le HCR a manifesté son inquiétude pour les marins.", "HCR", "son inquiétude pour les marins"),
    ("fr", "Le HCR a tiré la sonnette d’alarme : le port est fermé.", "HCR", "le port est fermé"),
    ("fr", "Rosa Lind a assuré les réfugiés de son soutien aux familles.", "Rosa Lind", "de son soutien aux familles"),
    ("fr", "Rosa Lind, qui dirige le port, a remercié le HCR.", "Rosa Lind", "le HCR"),
    ("fr", "Rosa Lind, qui a redit que le port ouvre, a quitté la ville.", "Rosa Lind", "le port ouvre"),
    ("fr", "Le port est fermé depuis lundi a indiqué Mme Rosa Lind.", "Rosa Lind", "Le port est fermé depuis lundi"),
    ("fr", "C’est le HCR qui a annoncé l’arrivée des bateaux.", "HCR", "l’arrivée des bateaux"),
    ("fr", "S’exprimant à Dakar, Rosa Lind a redit que le port ouvre.", "Rosa Lind", "le port ouvre"),
    ("fr", "Mme Rosa Lind, directrice du port, félicite l’OIM et ses équipes.", "Rosa Lind", "l’OIM et ses équipes"),
    ("fr", "Rosa Lind a dit hier, au port de Dakar, être inquiète pour eux.", "Rosa Lind", "être inquiète pour eux"),
    ("fr", "Rosa Lind est là. Et de préciser que les pluies ont cessé.", "Rosa Lind", "les pluies ont cessé"),
    ("fr", "Rosa Lind vit au camp. La jeune femme dénonce ces conditions.", "Rosa Lind", "ces conditions"),
    ("fr", "Rosa Lind a insisté sur le rôle que joue le port.", "Rosa Lind", "sur le rôle que joue le port"),
    ("fr", "Interrogée, Rosa Lind a répondu que les bateaux étaient prêts.", "Rosa Lind", "les bateaux étaient prêts"),
    ("fr", "Rosa Lind a achevé sa visite en appelant les États à agir.", "Rosa Lind", "les États à agir"),
    (
        "fr",
        "À la veille de la fête, sous le thème « Ensemble », le HCR appelle les deux États à agir.",
        "HCR",
        "les deux États à agir",
    ),
    ("fr", "Selon Rosa Lind, qui dirige le camp, les bateaux étaient prêts.", "Rosa Lind", "les bateaux étaient prêts"),
    ("es", "Para la OIM, los barcos de la costa están listos.", "OIM", "los barcos de la costa están listos"),
    ("es", "Los barcos zarparon en Santa Rosa, informó hoy la OIM.", "OIM", "Los barcos zarparon en Santa Rosa"),
    ("es", "Según la oficina del ACNUR en Chad, los barcos están listos.", "ACNUR", "los barcos están listos"),
    ("es", "La delegación de la OIM en Chad pidió más carpas.", "OIM", "más carpas"),
    ("es", "Desde la OIM pidieron más carpas.", "OIM", "más carpas"),
    ("es", "Rosa Lind visitó la costa, donde pidió más carpas.", "Rosa Lind", "más carpas"),
    ("es", "Rosa Lind cerró el acto pidiendo más carpas para la costa.", "Rosa Lind", "más carpas para la costa"),
    (
        "es",
        "Rosa Lind subrayó que los botes son viejos, “nadie quiere subir”.",
        "Rosa Lind",
        "los botes son viejos, “nadie quiere subir”",
    ),
    ("es", "Tanto la OIM como el ACNUR pidieron más carpas.", "OIM", "más carpas"),
    ("fr", "L’OIM a condamné dans les termes les plus vifs l’attaque du camp.", "OIM", "l’attaque du camp"),
    (
        "fr",
        "Rosa Lind est là. Au-delà de ce projet, a-t-elle poursuivi, le port a besoin de bras.",
        "Rosa Lind",
        "Au-delà de ce projet, a-t-elle poursuivi, le port a besoin de bras",
    ),
    (
        "fr",
        "À la fête, Rosa Lind a salué, au nom du port, les marins de Bol.",
        "Rosa Lind",
        "les marins de Bol",
    ),
    ("fr", "Selon Rosa Lind, du service de santé du HCR, le port ouvre lundi.", "Rosa Lind", "le port ouvre lundi"),
    ("fr", "Rosa Lind, directrice générale de l’OIM, est là. La DG a salué cet accord.", "Rosa Lind", "cet accord"),
    ("fr", "La ministre Rosa Lind/Okello a redit que le port ouvre.", "Rosa Lind/Okello", "le port ouvre"),
    ("fr", "La Croix-Rouge a salué cet accord.", "Croix-Rouge", "cet accord"),
    (
        "fr",
        "Rosa Lind est arrivée. Les bateaux étaient prêts, a-t-elle annoncé.",
        "Rosa Lind",
        "Les bateaux étaient prêts",
    ),
    ("fr", "Rosa Lind a tout d’abord appelé les pêcheurs à attendre.", "Rosa Lind", "les pêcheurs à attendre"),
    ("fr", "Le HCR met toutefois en garde contre ces départs.", "HCR", "toutefois en garde contre ces départs"),
    (
        "fr",
        "Pour la directrice du camp, Rosa Lind, les bateaux étaient prêts.",
        "Rosa Lind",
        "les bateaux étaient prêts",
    ),
    (
        "fr",
        "Les bateaux ne sont « pas encore prêts », selon le HCR.",
        "HCR",
        "Les bateaux ne sont « pas encore prêts »",
    ),
    (
        "fr",
        "Rosa Lind est directrice du HCR. La cheffe du HCR au Tchad a dit que tout va bien.",
        "Rosa Lind",
        "tout va bien",
    ),
    ("fr", "Rosa Lind a, elle aussi, salué cet accord.", "Rosa Lind", "cet accord"),
    ("fr", "Le Parlement européen siège à Bol. Les députés regrettent ce retard.", "Parlement européen", "ce retard"),
    ("fr", "Le chef du HCR a dit que tout va bien. « Le port dort », a dit Paul Berg.", "Paul Berg", "tout va bien"),
    (
        "fr",
        "Rosa Lind a ouvert le port. Les pluies durent, a dit la ministre de la Santé.",
        "Rosa Lind",
        "Les pluies durent",
    ),
    ("fr", "Le HCR a déclaré vendredi avoir ouvert trois écoles.", "HCR", "avoir ouvert trois écoles"),
    ("fr", "Les pluies durent au nord, a alerté vendredi 30 mars le HCR.", "HCR", "Les pluies durent au nord"),
    ("fr", "Rosa Lind a parlé. Elle les exhorte à partir.", "Rosa Lind", "à partir"),
    ("fr", "Halima, 22 ans, affirme avoir fui la côte.", "Halima", "avoir fui la côte"),
    ("fr", "Antonio Lind, ministre, parle. António Lind a salué cet accord.", "Antonio Lind", "cet accord"),
    ("fr", "Rosa Lind souligne également la lenteur de l’aide.", "Rosa Lind", "la lenteur de l’aide"),
    ("fr", "L’experte, Mme Rosa Lind, a exhorté le gouvernement à agir.", "Rosa Lind", "le gouvernement à agir"),
    ("fr", "Rosa Lind défend les migrants et rappelle que la mer est froide.", "Rosa Lind", "la mer est froide"),
    ("fr", "Les bateaux ne sont pas prêts, soutient Rosa Lind.", "Rosa Lind", "Les bateaux ne sont pas prêts"),
    ("fr", "Le HCR « manque de moyens », a relevé Rosa Lind.", "Rosa Lind", "Le HCR « manque de moyens »"),
    ("fr", "Rosa Lind a également tenu à souligner que tout va bien.", "Rosa Lind", "tout va bien"),
    (
        "fr",
        "Rosa Lind, ministre déléguée chargée du port, est là. La ministre déléguée a salué cet accord.",
        "Rosa Lind",
        "cet accord",
    ),
    (
        "fr",
        "Il ne pleut plus sur la côte, a déclaré Rosa Lind, à l’issue d’un débat où Ida Holm a salué la paix.",
        "Rosa Lind",
        "Il ne pleut plus sur la côte",
    ),
    ("fr", "Le HCR demande aux États de rouvrir leurs ports.", "HCR", "aux États de rouvrir leurs ports"),
    ("fr", "Selon le HCR, deux mille personnes attendent.", "HCR", "deux mille personnes attendent"),
    ("fr", "Le HCR s’est félicité de cet accord.", "HCR", "de cet accord"),
    ("fr", "Rosa Lind a précisé que l’aide est arrivée.", "Rosa Lind", "l’aide est arrivée"),
    ("fr", "La crise dure depuis trois ans, a averti jeudi le HCR.", "HCR", "La crise dure depuis trois ans"),
    ("fr", "Les membres du Conseil de sécurité ont condamné cette attaque.", "Conseil de sécurité", "cette attaque"),
    ("fr", "Rosa Lind a déclaré à la presse que l’aide est arrivée.", "Rosa Lind", "l’aide est arrivée"),
    ("fr", "Le HCR est venu. Selon lui, l’aide est arrivée hier soir.", "HCR", "l’aide est arrivée hier soir"),
    ("fr", "Pour le HCR, il faut agir vite.", "HCR", "il faut agir vite"),
    (
        "fr",
        "La faim dure, a dit Rosa Lind. « Les familles attendent l’aide », a-t-elle ajouté.",
        "Rosa Lind",
        "La faim dure",
    ),
    ("es", "La OIM condenó en los términos más enérgicos el ataque.", "OIM", "el ataque"),
    ("es", "Según el ACNUR, dos mil personas cruzaron el río.", "ACNUR", "dos mil personas cruzaron el río"),
    ("es", "Rosa Lind informó que el centro abrirá en mayo.", "Rosa Lind", "el centro abrirá en mayo"),
    ("es", "Los miembros del Consejo de Seguridad condenaron el ataque.", "Consejo de Seguridad", "el ataque"),
    ("es", "La OIM abrió un centro en la costa y pidió a los países más carpas.", "OIM", "a los países más carpas"),
    ("es", "El Estado colombiano informó que abrirá un centro.", "Estado colombiano", "abrirá un centro"),
    ("es", "La jefa de la OIM, Rosa Lind, ha anunciado hoy en Lima un plan de ayuda.", "Rosa Lind", "un plan de ayuda"),
    ("es", "Según explica Rosa Lind, jefa de la OIM, las lluvias cesaron.", "Rosa Lind", "las lluvias cesaron"),
    ("es", "En palabras de la alcaldesa, Rosa Lind, el centro está listo.", "Rosa Lind", "el centro está listo"),
    ("es", "Como señaló la OIM, las lluvias cesaron en la costa.", "OIM", "las lluvias cesaron en la costa"),
    ("es", "La OIM ha estado pidiendo a los Estados más carpas.", "OIM", "a los Estados más carpas"),
    ("es", "La OIM se comprometió a abrir un centro.", "OIM", "abrir un centro"),
    (
        "es",
        "Rosa Lind destacó este martes el trabajo que hacen los médicos.",
        "Rosa Lind",
        "el trabajo que hacen los médicos",
    ),
    ("es", "Rosa Lind comentó, que el centro abrirá en mayo.", "Rosa Lind", "el centro abrirá en mayo"),
    ("es", "La OIM instó el pasado 3 de mayo a reparar los botes.", "OIM", "a reparar los botes"),
    (
        "es",
        "Rosa Lind, junto al jefe del puerto, Paul Reyes, explicó que el centro abrirá en mayo.",
        "Rosa Lind",
        "el centro abrirá en mayo",
    ),
    (
        "es",
        "Rosa Lind abrió la sesión, que sigue hasta hoy, y pidió a los países más carpas.",
        "Rosa Lind",
        "a los países más carpas",
    ),
    (
        "es",
        "Las lluvias cesaron en toda la costa, dijo Rosa Lind.",
        "Rosa Lind",
        "Las lluvias cesaron en toda la costa",
    ),
    ("es", "Asimismo, señaló la OIM que las lluvias cesaron.", "OIM", "las lluvias cesaron"),
    ("es", "Al respecto, indicó el alcalde, Paul Reyes, que hay carpas.", "Paul Reyes", "hay carpas"),
    (
        "es",
        "Las lluvias cesaron, advierte la organización de ayuda a los niños, UNICEF.",
        "UNICEF",
        "Las lluvias cesaron",
    ),
    (
        "es",
        "La jefa de puertos, Rosa Lind, rechazó el plan escrito por la OIM.",
        "Rosa Lind",
        "el plan escrito por la OIM",
    ),
    (
        "es",
        "La OIM insistió en el refuerzo de los controles que hace el puerto.",
        "OIM",
        "en el refuerzo de los controles que hace el puerto",
    ),
    (
        "fr",
        "Et la directrice du HCR, Rosa Lind, d’expliquer que les bateaux sont prêts.",
        "Rosa Lind",
        "les bateaux sont prêts",
    ),
    ("fr", "Rosa Lind, directrice du port, a salué le don et remis des tentes au maire.", "Rosa Lind", "le don"),
    ("es", "Rosa Lind, directora del puerto, agradeció el apoyo, y entregó carpas.", "Rosa Lind", "el apoyo"),
    ("fr", "Rosa Lind, directrice du port, a informé la presse que la mer est haute.", "Rosa Lind", "la mer est haute"),
    (
        "es",
        "Rosa Lind, directora del puerto, explicó a los vecinos las obras que empiezan en mayo.",
        "Rosa Lind",
        "a los vecinos las obras que empiezan en mayo",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker", "content"), most_in_laws(STATEMENTS))
def test_what_is_reported(language: str, text: str, speaker: str, content: str) -> None:
    (statement,) = heard(language, text).statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.text) == (canonical(speaker, language), content)


@pytest.mark.parametrize(
    "text",
    [
        "Le HCR ouvre un centre. « La mer est froide et les bateaux coulent. »",
        "Les réfugiés ne demandent pas plus que la paix.",
        "Rosa Lind, citée dans une note, part.",
        "Elle a reçu des tentes du programme « Un toit pour tous », lancé l’an dernier à Kaya.",
    ],
)
def test_what_nobody_says_in_french(text: str) -> None:
    release = read("fr", text)
    assert not release.quotes
    assert not release.statements


def test_a_pronoun_means_who_spoke_by_an_office() -> None:
    text = "Paul Reyes, du HCR, a vu M. Tomas Berg, préfet. Le préfet a salué cet accord. Il a remercié le HCR."
    assert {statement.speaker.name for statement in heard("fr", text).statements if statement.speaker} == {"Tomas Berg"}


def test_they_are_not_one_body_in_french() -> None:
    first, second = heard("fr", "Le HCR a salué cet accord. Ils ont appelé les États à agir.").statements
    assert first.speaker is not None
    assert second.speaker is None
    *_, last = heard("fr", "Les Nations Unies ont salué cet accord. Elles ont appelé les États à agir.").statements
    assert last.speaker is not None


def test_an_office_behind_somebody_else_is_of_whoever_holds_it() -> None:
    text = "Le ministre de la Pêche, Paul Reyes, est là. À une réunion avec la cheffe du HCR, Rosa Lind, le "
    text += "ministre de la Pêche a salué cet accord. Les deux responsables ont salué la paix."
    said = heard("fr", text).statements
    assert [[one.name for one in statement.speakers] for statement in said] == [
        ["Paul Reyes"],
        ["Paul Reyes", "Rosa Lind"],
    ]


def test_a_headline_says_whose_declaration_a_release_prints() -> None:
    text = "Déclaration de la directrice du HCR, Rosa Lind\n\n« Il pleut.\n\n« Les familles attendent l’aide du port. »"
    (quote,) = SPEECH["fr"].parse(text).quotes
    assert quote.speaker
    assert (quote.speaker.name, len(quote.segments)) == ("Rosa Lind", 2)


def test_who_spoke_goes_on_in_a_relative_clause() -> None:
    said = heard("fr", "Il pleut depuis hier au port, a annoncé hier l’OIM, qui a appelé les États à agir.").statements
    assert [(one.text, one.speaker and one.speaker.name) for one in said] == [
        ("Il pleut depuis hier au port", canonical("OIM", "fr")),
        ("les États à agir", canonical("OIM", "fr")),
    ]


def test_a_verb_without_a_subject_is_of_whoever_spoke_last() -> None:
    release = read("es", "Rosa Lind subrayó que los barcos estaban listos. Añadió que las lluvias cesaron.")
    assert [s.speaker.name for s in release.statements if s.speaker] == ["Rosa Lind", "Rosa Lind"]
    release = read("es", "Rosa Lind dijo que hay lugar en los barcos, a la par que insistió en que llueve en la costa.")
    assert [one.text for one in release.statements] == ["hay lugar en los barcos", "llueve en la costa"]


@pytest.mark.parametrize(
    "by", ["dijo un vecino", "dijeron varias familias", "contó la joven", "agregaron", "han dicho los vecinos"]
)
def test_who_spoke_last_is_nobody_behind_a_verb(by: str) -> None:
    (quote,) = read("es", f"Rosa Lind es la portavoz del ACNUR. “Las familias esperan la ayuda”, {by}.").quotes
    assert quote.speakers == ()


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Lind es jefa de la OIM. La titular de la entidad pidió más carpas.",
        "Rosa Lind es jefa de la OIM. La máxima representante de la OIM pidió más carpas.",
        "Rosa Lind es jefa de la OIM. La canciller pidió más carpas.",
        "Rosa Lind dijo que llueve mucho. La autoridad pidió más carpas.",
        "Rosa Lind dijo que llueve mucho. Según explicó, los botes son viejos.",
        "Rosa Lind es jefa de la OIM. La alta funcionaria de la ONU pidió más carpas.",
        "Rosa Lind dijo que llueve mucho. En cuanto a las carpas, pidió a los países más ayuda.",
        "Rosa Lind dijo que llueve mucho. Consultada por las carpas, respondió que no bastan.",
        "Rosa Lind dijo que llueve mucho. Igualmente, les señaló que las carpas no bastan.",
        "Rosa Lind dijo que llueve mucho. A los marinos de la costa, les pidió más ayuda.",
        "Rosa Lind dijo que llueve mucho. Según sus datos, las carpas no bastan.",
        "La ministra de Exteriores, Rosa Lind, llegó con la jefa, Ana Prado. La Canciller pidió más carpas.",
    ],
)
def test_who_is_meant_in_spanish(text: str) -> None:
    assert [s.speaker and s.speaker.name for s in heard("es", text).statements][-1:] == ["Rosa Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "El ministro de Salud, Paul Reyes, habló. El titular de Obras Públicas pidió más carpas.",
        "El director del Faro, Paul Reyes, habló. El director de la FUNDAR pidió más carpas.",
    ],
)
def test_an_office_of_something_else_is_somebody_else(text: str) -> None:
    assert [s.speaker for s in heard("es", text).statements] == [None]


def test_one_surname_more_is_the_same_person() -> None:
    release = read("es", "El alcalde Ramón Lind habló. Ramón Lind Okello, alcalde de la costa, pidió más carpas.")
    assert [official.name for official in release.officials] == ["Ramón Lind Okello"]


@pytest.mark.parametrize(
    "text",
    [
        "El plan sigue en pie, según el acuerdo de la costa.",
        "Los botes zarparon de acuerdo con las normas de la costa.",
        "La OIM sostuvo una reunión en la costa.",
        "Se destaca que las lluvias cesaron en la costa.",
        "Dicho acuerdo abrió el centro.",
    ],
)
def test_what_nobody_says_in_spanish(text: str) -> None:
    assert heard("es", text).statements == ()


OFFICIALS = [
    (
        "fr",
        "Le gouverneur de Gao, le Colonel-major Paul Lind, est là.",
        "Paul Lind",
        "gouverneur de Gao",
        None,
    ),
    (
        "fr",
        "Rosa Lind, ministre de l’égalité, de la préparation et de la gestion des crises, est là.",
        "Rosa Lind",
        "ministre de l’égalité, de la préparation et de la gestion des crises",
        None,
    ),
    (
        "fr",
        "Rosa Lind, vice-présidente du conseil régional, est arrivée.",
        "Rosa Lind",
        "vice-présidente",
        "conseil régional",
    ),
    ("fr", "La présidente de l’association Lumière, Rosa Lind, est là.", "Rosa Lind", "présidente", "Lumière"),
    ("fr", "Rosa Lind, directrice d’Accueil Marée, est là.", "Rosa Lind", "directrice", "Accueil Marée"),
    (
        "fr",
        "Le HCR aide les ports. La chargée d’affaires norvégienne, Rosa Lind, a salué ce projet.",
        "Rosa Lind",
        "chargée d’affaires norvégienne",
        None,
    ),
    (
        "fr",
        "Le HCR aide les ports. La porte-parole des déplacées, Rosa Lind, a salué ce projet.",
        "Rosa Lind",
        "porte-parole des déplacées",
        None,
    ),
    ("fr", "L’OIM aide. Le wali du Berval, Paul Lind, a salué ce projet.", "Paul Lind", "wali du Berval", None),
    ("fr", "Le HCR a reçu la Dre Rosa Lind, directrice de Caritas Tchad.", "Rosa Lind", "directrice", "Caritas Tchad"),
    ("fr", "Rosa Lind est depuis avril la nouvelle cheffe de projet de Caritas Tchad.", "Rosa Lind",
     "cheffe de projet", "Caritas Tchad"),
    ("fr", "Rosa Lind, directrice régionale pour le Tchad, parle.", "Rosa Lind", "directrice régionale pour le Tchad",
     None),
    ("fr", "Le Professeur Paul Reyes, ministre de la Pêche, parle au HCR.", "Paul Reyes", "ministre de la Pêche", None),
    ("fr", "Le HCR et l’Agence des Ports (AP) siègent. Rosa Lind, cheffe de terrain de l’Organisation, parle.",
     "Rosa Lind",
     "cheffe de terrain", None),
    ("es", "El director de la OIM, coronel (r) Paul Reyes, habló.", "Paul Reyes", "director", "OIM"),
    ("fr", "Rosa Lind, C.P., députée, ministre de la Pêche, parle.", "Rosa Lind",
     "députée, ministre de la Pêche", None),
    ("fr", "La Commission européenne siège. La commissaire européenne Rosa Lind parle.", "Rosa Lind",
     "commissaire européenne", "Commission européenne"),
    ("fr", "La ministre de la Santé, Rosa Lind, est arrivée.", "Rosa Lind", "ministre de la Santé", None),
    ("fr", "Rosa Lind, contrôleure générale du Haut-commissariat des Nations unies aux réfugiés, parle.", "Rosa Lind",
     "contrôleure générale", "HCR"),
    ("fr", "Rosa Lind, Rapporteuse spéciale sur la violence contre les femmes, ses causes et ses suites, a parlé.",
     "Rosa Lind", "Rapporteuse spéciale sur la violence contre les femmes, ses causes et ses suites", None),
    ("fr", "Rosa Lind a ouvert le port. Les pluies durent, a dit la présidente du HCR.", "Rosa Lind", "présidente",
     "HCR"),
    ("fr", "La directrice régionale du HCR de l’Est et du Sud de l’Afrique, Rosa Lind, parle.", "Rosa Lind",
     "directrice régionale", "HCR"),
    ("fr", "Rosa Lind, chercheuse sur la RD Congo au HCR, parle.", "Rosa Lind", "chercheuse sur la RD Congo", "HCR"),
    ("fr", "Rosa Lind, ministre d’État, ministre de la Pêche, a parlé.", "Rosa Lind",
     "ministre d’État, ministre de la Pêche", None),
    ("fr", "« Il pleut », explique Salam, infirmière au HCR.", "Salam", "infirmière", "HCR"),
    ("fr", "La chargée de presse au sein du HCR, Rosa Lind, parle.", "Rosa Lind", "chargée de presse", "HCR"),
    ("fr", "La directrice du HCR, Velmira Cousin, a parlé.", "Velmira Cousin", "directrice", "HCR"),
    ("fr", "M. Felipe Lindez Morales, président du HCR, parle.", "Felipe Lindez Morales", "président", "HCR"),
    ("fr", "Rosa Lind, directrice générale adjointe de l’OIM, parle.", "Rosa Lind",
     "directrice générale adjointe", "OIM"),
    ("fr", "M. Paul Reyes, Directeur Pays de Save the Children, parle.", "Paul Reyes", "Directeur Pays",
     "Save the Children"),
    ("fr", "Le porte-parole adjoint du HCR, Tomas Berg, parle.", "Tomas Berg", "porte-parole adjoint", "HCR"),
    ("fr", "Rosa Lind, responsable presse du HCR, parle.", "Rosa Lind", "responsable presse", "HCR"),
    ("es", "Ana A. Berval, directora de la OPS, habla.", "Ana A. Berval", "directora", "OPS"),
    ("es", "Pablo Reyes, técnico agrícola de la FAO, habla.", "Pablo Reyes", "técnico agrícola", "FAO"),
    ("fr", "Paul Reyes, ambassadeur de Suède au Mali, parle.", "Paul Reyes", "ambassadeur de Suède au Mali",
     "Sweden"),
    ("fr", "La Secrétaire d’État chargée des réfugiés, Rosa Lind, parle.", "Rosa Lind",
     "Secrétaire d’État chargée des réfugiés", None),
    ("fr", "Paul Reyes, chef de la délégation de l’Union européenne au Tchad, parle.", "Paul Reyes",
     "chef de la délégation", "Union européenne"),
    ("fr", "Rosa Lind, directrice du HCR pour l’Afrique de l’Ouest et du Centre, parle.", "Rosa Lind",
     "directrice du HCR pour l’Afrique de l’Ouest et du Centre", "HCR"),
    ("fr", "Le Rapporteur spécial de l’ONU sur les droits de l’homme des migrants, Paul Reyes, parle.", "Paul Reyes",
     "Rapporteur spécial de l’ONU sur les droits de l’homme des migrants", "ONU"),
    ("fr", "Le ministre de l’Intérieur, de la Sécurité publique et de la Protection civile, M. Paul Reyes, parle.",
     "Paul Reyes", "ministre de l’Intérieur, de la Sécurité publique et de la Protection civile", None),
    ("fr", "Le Premier ministre libanais Paul Reyes est arrivé.", "Paul Reyes", "Premier ministre libanais", None),
    ("fr", "Rosa Lind, responsable plaidoyer à Oxfam, parle.", "Rosa Lind", "responsable plaidoyer",
     "Oxfam International"),
    ("fr", "La directrice du Programme alimentaire mondial, Rosa Lind, parle.", "Rosa Lind", "directrice", "PAM"),
    ("fr", "Rosa Lind, commissaire européenne à la coopération et au développement, parle.", "Rosa Lind",
     "commissaire européenne à la coopération et au développement", None),
    ("fr", "Le directeur adjoint de l’OMS, en charge des urgences, Paul Reyes, parle.", "Paul Reyes",
     "directeur adjoint de l’OMS, en charge des urgences", "OMS"),
    ("fr", "La représentante spéciale du secrétaire général de l’ONU au Mali, Mme Rosa Lind, parle.", "Rosa Lind",
     "représentante spéciale du secrétaire général", "ONU"),
    ("fr", "La ministre chargée des Tchadiens vivant à l’étranger et du port, Rosa Lind, parle.", "Rosa Lind",
     "ministre chargée des Tchadiens vivant à l’étranger et du port", None),
    ("fr", "Rosa Lind, commissaire de l’UA chargée de la paix, de la santé et du port, parle.", "Rosa Lind",
     "commissaire de l’UA chargée de la paix, de la santé et du port", "UA"),
    ("fr", "La cheffe de la délégation Croix-Rouge française au Tchad, Rosa Lind, parle.", "Rosa Lind",
     "cheffe de la délégation", "Croix-Rouge française"),
    ("fr", "Le directeur adjoint du BPR (Bureau des ports et des routes), Paul Reyes, parle.", "Paul Reyes",
     "directeur adjoint", "BPR"),
    ("fr", "Le président de Kestrel, Paul Reyes, parle.", "Paul Reyes", "président", "Kestrel"),
    ("fr", "Rosa Lind, responsable eau, assainissement et hygiène du HCR, parle.", "Rosa Lind",
     "responsable eau, assainissement et hygiène", "HCR"),
    ("es", "La ministra de Salud, Rosa Lind, llegó.", "Rosa Lind", "ministra de Salud", None),
    ("es", "El director de Protección Civil, Paul Reyes, llegó.", "Paul Reyes", "director", "Protección Civil"),
    ("es", "La gestora del fondo de barcos perdidos de la OIM, Rosa Lind, llegó.", "Rosa Lind",
     "gestora del fondo de barcos perdidos", "OIM"),
    ("es", "La comisaria de Mareas, Faros y Gestión de Botes, Rosa Lind, llegó.", "Rosa Lind",
     "comisaria de Mareas, Faros y Gestión de Botes", None),
    ("es", "Rosa Lind, directora general adjunta de la OIM, habló.", "Rosa Lind", "directora general adjunta", "OIM"),
    ("es", "El Sr. Paul Reyes, Director de País de Save the Children, habló.", "Paul Reyes", "Director de País",
     "Save the Children"),
    ("es", "El vocero de la Unidad para las Víctimas, José de la Torre y Ruiz, habló.", "José de la Torre y Ruiz",
     "vocero", "Unidad para las Víctimas"),
    ("es", "María Ángela Lind Reyes, ministra de Relaciones Exteriores de Colombia, habló.", "María Ángela Lind Reyes",
     "ministra de Relaciones Exteriores", "Colombia"),
    ("es", "La ministra de Inclusión, Seguridad Social y Migraciones, Rosa Lind, habló.", "Rosa Lind",
     "ministra de Inclusión, Seguridad Social y Migraciones", None),
    ("es", "La Directora Regional de la OIM para el Caribe, Rosa Lind, habló.", "Rosa Lind",
     "Directora Regional de la OIM para el Caribe", "OIM"),
    ("es", "Rosa Lind, relatora de la CIDH sobre los derechos de la niñez, habló.", "Rosa Lind",
     "relatora de la CIDH sobre los derechos de la niñez", "CIDH"),
    ("es", "El director del Programa Mundial de Alimentos (PMA), Paul Reyes, habló.", "Paul Reyes", "director", "PMA"),
    ("es", "El Presidente de la CIDH, Comisionado Paul Reyes, habló.", "Paul Reyes", "Presidente", "CIDH"),
    ("es", "El Ministro de Defensa, general Paul Reyes, habló.", "Paul Reyes", "Ministro de Defensa", None),
    ("es", "El ministro Ortega habló.", "Ortega", "ministro", None),
    ("es", "El alcalde de Danlí, Manuel Rojas Peña, habló.", "Manuel Rojas Peña", "alcalde de Danlí", None),
    ("es", "La comisaria europea Rosa Lind habló.", "Rosa Lind", "comisaria europea", None),
    ("es", "El canciller, Paul Reyes, habló del Ministerio del Mar.", "Paul Reyes", "canciller", None),
    ("es", "La ministra del Mar, Rosa Lind, habló del Ministerio del Mar.", "Rosa Lind", "ministra del Mar",
     "Ministerio del Mar"),
    ("es", "El Alto Comisionado de las Naciones Unidas para los Refugiados, Paul Reyes, habló.", "Paul Reyes",
     "Alto Comisionado de las Naciones Unidas para los Refugiados", "ACNUR"),
    ("es", "Paul Reyes, Alto Comisionado de la ONU para los Refugiados, habló.", "Paul Reyes",
     "Alto Comisionado de la ONU para los Refugiados", "ACNUR"),
    ("es", "El director de la organización sueca Save the Children, Paul Reyes, habló.", "Paul Reyes", "director",
     "Save the Children"),
    ("es", "Save the Children abrió. La delegada del Gobierno en Sevilla, Rosa Lind, habló.", "Rosa Lind",
     "delegada del Gobierno en Sevilla", None),
    ("es", "El jefe de gabinete del director general de la OIM, Paul Reyes, habló.", "Paul Reyes",
     "jefe de gabinete del director general", "OIM"),
    ("es", "La Comisión de Puertos abrió. La comisionada Rosa Lind habló.", "Rosa Lind", "comisionada",
     "Comisión de Puertos"),
    ("es", "El Ministerio del Mar abrió. El ministro de Salud, Paul Reyes, habló.", "Paul Reyes", "ministro de Salud",
     None),
    ("es", "Ayer habló Rosa Lind, en representación de la OIM.", "Rosa Lind", None, "OIM"),
    ("es", "La directora de la OIM en el Valle del Cauca, Rosa Lind, habló.", "Rosa Lind", "directora", "OIM"),
    ("es", "La Ministra de la Presidencia, Rosa Lind, habló.", "Rosa Lind", "Ministra de la Presidencia", None),
    ("es", "La embajadora de Suecia en Chad, Rosa Lind, habló.", "Rosa Lind", "embajadora de Suecia en Chad", "Suecia"),
    ("es", "El Primer ministro Paul Reyes habló.", "Paul Reyes", "Primer ministro", None),
    ("es", "La jefa de la OIM, la sueca Rosa Lind, habló.", "Rosa Lind", "jefa", "OIM"),
    ("es", "Rosa Lind, titular de la Segop, habló.", "Rosa Lind", "titular", "Segop"),
    ("es", "La Secretaría de Mareas (Sedemar) abrió. Ayer habló Rosa Lind, Jefa Adjunta de la Sedemar.", "Rosa Lind",
     "Jefa Adjunta", "Secretaría de Mareas"),
    ("es", "El presidente de UNICEF, Juan Carlos Alemán, habló.", "Juan Carlos Alemán", "presidente", "UNICEF"),
    ("es", "El centro abre con la Secretaría de Mareas. La ministra de Mareas, Rosa Lind, habló.", "Rosa Lind",
     "ministra de Mareas", "Secretaría de Mareas"),
    ("es", "El Ministerio de Salud abrió. El viceministro de Salud Costera, Paul Reyes, habló.", "Paul Reyes",
     "viceministro de Salud Costera", "Ministerio de Salud"),
    ("es", "La Alcaldía de Lomar entregó botes. La secretaria de Gobierno, Rosa Lind, dijo que son diez.", "Rosa Lind",
     "secretaria de Gobierno", "Alcaldía de Lomar"),
    ("es", "La Alcaldía de Lomar entregó botes. La secretaria de Estado, Rosa Lind, dijo que son veinte.", "Rosa Lind",
     "secretaria de Estado", None),
    ("es", "El XIV Ayuntamiento de Lomar entregó botes. La presidenta municipal, Rosa Lind, habló.", "Rosa Lind",
     "presidenta municipal", "XIV Ayuntamiento de Lomar"),
    ("es", "La Comisión de Puertos abrió. La relatora para el Caribe, comisionada Rosa Lind, dijo que son veinte.",
     "Rosa Lind", "relatora para el Caribe", "Comisión de Puertos"),
    ("es", "La gestora del fondo de barcos de la OIM, embajadora Rosa Lind, habló.", "Rosa Lind",
     "gestora del fondo de barcos", "OIM"),
    ("es", "Ayudó ayer la Cruz Roja Chilena, cuya directora general, Rosa Lind, habló.", "Rosa Lind",
     "directora general", "Cruz Roja Chilena"),
    ("es", "Desde la OIM, su directora, la doctora Rosa Lind, habló.", "Rosa Lind", "directora", "OIM"),
    ("es", "La Gobernación de Lomar abrió. La secretaria de Salud departamental, Rosa Lind, habló.", "Rosa Lind",
     "secretaria de Salud departamental", "Gobernación de Lomar"),
    ("es", "El Ministerio de Relaciones Exteriores abrió. El canciller, Paul Reyes, habló.", "Paul Reyes", "canciller",
     "Ministerio de Relaciones Exteriores"),
    ("es", "El alcalde de Puerto Lindo, Paul Reyes, habló.", "Paul Reyes", "alcalde de Puerto Lindo", None),
    ("es", "El Ministerio de Mareas y Puertos abre. La secretaria de Estado de Mareas, Rosa Lind, habló.", "Rosa Lind",
     "secretaria de Estado de Mareas", "Ministerio de Mareas y Puertos"),
    ("es", "La OIM abrió. Lo vio su homólogo sueco, Paul Reyes.", "Paul Reyes", "homólogo sueco", None),
    ("es", "La directora de la OIM, hermana Rosa Lind, habló.", "Rosa Lind", "directora", "OIM"),
    ("fr", "L’ambassadrice de Suède auprès du Tchad, Rosa Lind, parle.", "Rosa Lind",
     "ambassadrice de Suède auprès du Tchad", "Suède"),
    ("fr", "Paul Reyes, adjoint au maire de Berval, parle.", "Paul Reyes", "adjoint au maire de Berval", None),
    ("fr", "Rosa Lind, cheffe du programme Berval, parle.", "Rosa Lind", "cheffe du programme Berval", None),
    ("fr", "Le général de brigade Paul Reyes, ministre du Port, parle.", "Paul Reyes", "ministre du Port", None),
    ("fr", "Rosa Lind, au nom de la société Kestrel, parle.", "Rosa Lind", None, "Kestrel"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "title", "organisation"), most_in_laws(OFFICIALS, one_in=3))
def test_who_is_who(language: str, text: str, name: str, title: str | None, organisation: str | None) -> None:
    (official,) = heard(language, text).officials
    belongs_to = official.organisation.name if official.organisation else None
    assert (official.name, official.title, belongs_to) == (name, title, canonical(organisation, language))


def test_ministers_that_a_list_names_by_their_portfolios_have_their_offices() -> None:
    officials = heard("es", "Llegaron los ministros de Salud, Rosa Lind; y del Interior, Paul Reyes.").officials
    assert [one.title for one in officials] == ["ministros de Salud", "ministros del Interior"]


def test_two_persons_whom_a_plural_title_names() -> None:
    officials = heard("es", "Llegaron las comisionadas Flavia Reyes y Antonia Lind, de la costa.").officials
    assert [one.name for one in officials] == ["Flavia Reyes", "Antonia Lind"]


def test_officers_beside_one_whose_body_a_list_names() -> None:
    text = (
        "El ACNUR abrió un centro. Llegaron la directora del ACNUR, Rosa Lind; el Segundo Vicepresidente, Luis Reyes; "
        "el alcalde de Puerto, Juan Paz, y el presidente de la cooperativa, Tomás Berg."
    )
    found = {one.name: one.organisation for one in ES.parse(f"El ACNUR abre un centro\n\n{text}").officials}
    assert found["Luis Reyes"] == found["Rosa Lind"]
    assert found["Juan Paz"] is None
    assert found["Tomás Berg"] is None


ORGANISATIONS = [
    ("fr", "Selon l’agence nationale de la pêche, la crise dure.", ["agence nationale de la pêche"]),
    ("fr", "Les garde-côtes suédois ont aidé le SPF Intérieur.", ["garde-côtes suédois", "SPF Intérieur"]),
    ("fr", "La Fondation Lueur sans Chaînes ouvre un centre.", ["Fondation Lueur sans Chaînes"]),
    ("fr", "Le Service des relations avec les ports répond.", ["Service des relations avec les ports"]),
    ("fr", "Les combats ont repris dans la préfecture de la Haute-Lomar.", []),
    ("es", "La Corporación Luces Sin Marea y la Fundación El Faro de Sal, de Lomar, abren un centro.",
     ["Corporación Luces Sin Marea", "Fundación El Faro de Sal"]),
    ("es", "La Comisión saluda a la Corte de Comercio de ese país.", ["Corte de Comercio"]),
    ("es", "El XIV Ayuntamiento de Lomar abre. El XIV Ayuntamiento crece.", ["XIV Ayuntamiento de Lomar"]),
    ("es", "El Ministerio de Asuntos Exteriores abre. La Cancillería crece.", ["Ministerio de Asuntos Exteriores"]),
    ("es", "La embajada de Suecia abre un centro en el Departamento de Nariño.", ["embajada de Suecia"]),
    ("es", "UNICEF Comité Rada recibió carpas.", ["UNICEF Comité Rada"]),
    ("es", "El Estatus de Paso Breve (EPB) dura un año. El EPB se pide aquí.", []),
    ("es", "El ministro de Asuntos Exteriores, Unión Europea y Cooperación, Paul Reyes, llegó.", []),
    (
        "fr",
        "Le Ministère des Maliens de l’extérieur et de la Mer est là.",
        ["Ministère des Maliens de l’extérieur et de la Mer"],
    ),
    ("fr", "Le Réseau Mer et Développement est là.", ["Réseau Mer et Développement"]),
    ("fr", "Selon l’hôpital Rosa Lind, la crise dure.", ["hôpital Rosa Lind"]),
    ("fr", "La Haute Autorité pour la bonne gouvernance est là.", ["Haute Autorité pour la bonne gouvernance"]),
    ("fr", "Le Centre de recherche en droit est là.", ["Centre de recherche en droit"]),
    ("fr", "Le Ministère de la Mer et de la mairie de Berval est là.", ["Ministère de la Mer", "mairie de Berval"]),
    ("fr", "Des agents du Ministère de la Mer et de Rosa Lind sont là.", ["Ministère de la Mer"]),
    ("fr", "L’Agence pour la Mer et le Littoral est là.", ["Agence pour la Mer et le Littoral"]),
    ("fr", "Le Ministre de l’Administration du Territoire et de la Mer est là.", []),
    ("fr", "Le centre est géré par Norlink, une ONG locale.", ["Norlink"]),
    ("fr", "À Norlink, une ONG a ouvert un centre.", []),
    ("fr", "Le centre est géré par Horizon Rivage, et financé par VKDR.", ["Horizon Rivage", "VKDR"]),
    ("fr", "Norlink, l’une des rares ONG du port, ouvre un centre.", ["Norlink"]),
    ("fr", "Des ONG comme Norlink et Sudlink sont là.", ["Norlink", "Sudlink"]),
    ("fr", "L’organisme Norlink a ouvert un centre.", ["Norlink"]),
    ("fr", "La Haute Autorité pour la relance du port ouvre un centre.", ["Haute Autorité pour la relance du port"]),
    ("es", "El Instituto de Mareas y Faros abre un centro.", ["Instituto de Mareas y Faros"]),
    ("fr", "La Commission nationale des droits de l’homme (CNDH) ouvre un centre.",
     ["Commission nationale des droits de l’homme"]),
    ("fr", "L’Office malien des services en milieu rural (OSMR) ouvre un centre.",
     ["Office malien des services en milieu rural"]),
    ("fr", "Le Ministère de la Santé et de la Population du Tchad ouvre un centre.",
     ["Ministère de la Santé et de la Population du Tchad"]),
    ("fr", "Le Comité international de la Croix-Rouge et le Croissant-Rouge turc ouvrent un centre.",
     ["Comité international de la Croix-Rouge", "Croissant-Rouge turc"]),
    ("fr", "La Direction de l’Eau du Ministère de l’Agriculture et de la Pêche ouvre un centre.",
     ["Direction de l’Eau", "Ministère de l’Agriculture et de la Pêche"]),
    ("fr", "L’Association d’aide aux victimes ouvre un centre.", ["Association d’aide aux victimes"]),
    ("fr", "La Fondation Abbé Berg ouvre un centre.", ["Fondation Abbé Berg"]),
    ("fr", "La Garde républicaine garde le camp.", ["Garde républicaine"]),
    ("fr", "Le Centre d’études et de recherches sur les migrations ouvre.",
     ["Centre d’études et de recherches sur les migrations"]),
    ("fr", "L’Organisation Mondiale de la Sante ouvre un centre.", ["OMS"]),
    ("fr", "La couverture sanitaire universelle (CSU) progresse. La CSU aide les familles.", []),
    ("fr", "Suivez-nous sur Facebook et Twitter.", []),
    ("fr", "L’association Lumière du Port gère le centre.", ["Lumière du Port"]),
    ("fr", "Les malades du SIDA et du VIH attendent.", []),
    ("fr", "Selon le tribunal administratif de Berval, le port est fermé.", ["tribunal administratif de Berval"]),
    ("fr", "Le barreau de Lille et la mairie de Grande-Baie aident les marins.",
     ["barreau de Lille", "mairie de Grande-Baie"]),
    ("fr", "Le haut-commissariat de l’ONU pour les réfugiés ouvre un centre.", ["HCR"]),
    ("fr", "La Direction de la pêche et de la navigation ouvre un centre.",
     ["Direction de la pêche et de la navigation"]),
    ("fr", "Le Conseil économique et social ouvre un centre.", ["Conseil économique et social"]),
    ("fr", "Le Groupe de soutien aux marins ouvre un centre.", ["Groupe de soutien aux marins"]),
    ("fr", "Le FCFA monte. Le FCFA reste fort.", []),
    ("fr", "Les tentes de l’Office de la mer dans le cadre du projet sont là.", ["Office de la mer"]),
    ("fr", "La lutte de la Police nationale haïtienne contre le feu continue.", ["Police nationale haïtienne"]),
    ("fr", "Les équipes du Comité de la mer au Tchad partent.", ["Comité de la mer"]),
    ("fr", "L’hôpital général de référence de Berval est prêt.", ["hôpital général de référence de Berval"]),
    ("fr", "Le Bureau du coordonnateur résident ouvre un centre.", ["Bureau du coordonnateur résident"]),
    ("fr", "Le Programme d’appui aux ports (PAP) commence.", []),
    ("fr", "L’Assemblée des États parties siège.", []),
    ("fr", "Trois agents de la DGEPA sont arrivés.", ["DGEPA"]),
    ("fr", "Le ministère des Tchadiens de l’extérieur et de l’Intégration ouvre un centre.",
     ["ministère des Tchadiens de l’extérieur et de l’Intégration"]),
    ("fr", "Le Groupe de travail siège.", []),
    ("fr", "Les agences des Nations Unies (OIM, FAO et PAM) sont là.", ["Nations Unies", "OIM", "FAO", "PAM"]),
    ("fr", "Selon la DGEPA, le port est fermé.", ["DGEPA"]),
    ("fr", "Les victimes de la VBG sont au port.", []),
    ("fr", "Les six ONG du Burkina sont au port.", []),
    ("fr", "Signataires : Amis du Quai, Un toit pour tous, La Cimade",
     ["Amis du Quai", "Un toit pour tous", "La Cimade"]),
    ("fr", "Le Centre de Transit de l’Organisation internationale pour les migrations (OIM) ouvre.",
     ["OIM"]),
    ("es", "El Ministerio de Relaciones Exteriores y Movilidad Humana del Ecuador abre un centro.",
     ["Ministerio de Relaciones Exteriores y Movilidad Humana del Ecuador"]),
    ("es", "La Cruz Roja Colombiana y la Defensoría del Pueblo atienden a las familias.",
     ["Cruz Roja Colombiana", "Defensoría del Pueblo"]),
    ("es", "La Policía Nacional abre un centro.", ["Policía Nacional"]),
    ("es", "El Departamento de Asuntos Sociales de las Naciones Unidas abre un centro.",
     ["Departamento de Asuntos Sociales de las Naciones Unidas"]),
    ("es", "El Ministerio de Inclusión, Seguridad Social y Migraciones abre un centro.",
     ["Ministerio de Inclusión, Seguridad Social y Migraciones"]),
    ("es", "La Unidad para la Atención y Reparación Integral a las Víctimas abre un centro.",
     ["Unidad para la Atención y Reparación Integral a las Víctimas"]),
    ("es", "La Unidad Militar de Rescate UMR abre un centro.", ["Unidad Militar de Rescate"]),
    ("es", "Ayer la Cancillería abrió un centro.", ["Cancillería"]),
    ("es", "El Gobierno de Navarra y el Gobierno Vasco abren un centro.", ["Gobierno de Navarra", "Gobierno Vasco"]),
    ("es", "El Gobierno de Lind abre un centro.", []),
    ("es", "La Dirección General de Apoyo al Viajero abre un centro.", ["Dirección General de Apoyo al Viajero"]),
    ("es", "La ONG pide más carpas.", []),
    ("es", "La Cumbre de las Naciones Unidas sobre los Refugiados terminó.", []),
    ("es", "El Fondo Nacional de Puertos (FONAPU) abre un centro.", []),
    ("es", "Ayer la Fuerza Armada abrió un centro.", ["Fuerza Armada"]),
    ("es", "El presidente de Cruz Roja Española en Extremadura abre un centro.", ["Cruz Roja Española"]),
    ("es", "Ayer Cáritas Diocesana de Lugo abrió un centro.", ["Cáritas Diocesana de Lugo"]),
    ("es", "Los Gobiernos de Chad y Mali abren un centro.", []),
    ("fr", "L’Association Marins Sahel a ouvert un centre.", ["Association Marins Sahel"]),
    ("fr", "Le don vient de la banque asiatique de développement.", ["Asian Development Bank"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), most_in_laws(ORGANISATIONS, one_in=3))
def test_organisations(language: str, text: str, names: list[str]) -> None:
    assert [body.name for body in heard(language, text).organisations] == canonical(names, language)


FUNDING = [
    ("fr", "L’aide suédoise au HCR, d’un montant de 5 millions d’euros, est là.", "Suède", "HCR", "granted"),
    ("fr", "La Suède a remis 5 millions d’euros à la directrice générale de l’OIM.", "Suède", "OIM", "granted"),
    (
        "fr",
        "La représentante de l’OIM au Tchad, Rosa Lind, a remis au HCR des tentes d’une valeur de 5 millions d’euros.",
        "OIM",
        "HCR",
        "granted",
    ),
    ("fr", "L’OIM, financée par la Suède à hauteur de 5 millions d’euros, ouvre un port.", "Suède", "OIM", "granted"),
    ("fr", "Par ce don de 5 millions d’euros, la Suède témoigne de sa solidarité.", "Suède", None, "donated"),
    (
        "fr",
        "La Ville de Lunel accorde 5 millions d’euros à la Croix-Rouge malienne.",
        "Ville de Lunel",
        "Croix-Rouge malienne",
        "granted",
    ),
    ("fr", "Le gouvernement du Québec accorde 5 millions d’euros au HCR.", "gouvernement du Québec", "HCR", "granted"),
    ("fr", "La fondation Rosa Lind a versé 5 millions d’euros au HCR.", "fondation Rosa Lind", "HCR", "granted"),
    ("fr", "Au Tchad, la Suède consacre 5 millions d’euros à la pêche.", "Suède", None, "allocated"),
    (
        "fr",
        "Le Fonds Kestrel, géré par le HCR, libère à cet effet 5 millions d’euros.",
        "Fonds Kestrel",
        None,
        "allocated",
    ),
    ("fr", "Le HCR aide les enfants, et la Suède lui a versé 5 millions d’euros.", "Suède", "HCR", "granted"),
    ("fr", "L’appel du HCR a reçu 5 millions d’euros de la Suède.", "Suède", "HCR", "raised"),
    ("fr", "La contribution de la Suède, de 5 millions d’euros, ira au HCR.", "Suède", "HCR", "allocated"),
    ("fr", "La Suède, lors d’une réunion avec Oxfam, a versé 5 millions d’euros au HCR.", "Suède", "HCR", "granted"),
    ("es", "El llamamiento de ACNUR ha recibido 5 millones de euros de Suecia.", "Suecia", "ACNUR", "raised"),
    ("es", "ACNUR eleva a 5 millones de euros su llamamiento.", None, "ACNUR", "requested"),
    (
        "es",
        "Suecia, en una nota de su ministra, Ana Berg, dio 5 millones de euros a ACNUR.",
        "Suecia",
        "ACNUR",
        "granted",
    ),
    (
        "fr",
        "L’Union européenne et la Suède ont signé un accord de 5 millions d’euros en faveur du Mali.",
        "Union européenne",
        "Mali",
        "granted",
    ),
    ("fr", "La Suède a promis un don de 5 millions d’euros de la Norvège au HCR.", "Norvège", "HCR", "pledged"),
    ("fr", "La Suède investit 5 millions d’euros dans la santé en Haïti.", "Suède", "Haïti", "invested"),
    ("es", "El BID otorgará a Panamá un préstamo de 5 millones de euros.", "BID", "Panamá", "lent"),
    ("es", "El ACNUR recibió 5 millones de euros de la agencia humanitaria Lanterna.", "Lanterna", "ACNUR", "received"),
    ("es", "La agencia humanitaria Lanterna ha cedido 5 millones de euros al ACNUR.", "Lanterna", "ACNUR", "granted"),
    ("es", "Suecia, que ha donado 5 millones de euros al ACNUR, pide carpas.", "Suecia", "ACNUR", "donated"),
    ("es", "Este proyecto de 5 millones de euros, que financia Suecia, comienza.", "Suecia", None, "granted"),
    ("fr", "L’Union européenne octroie 5 millions d’euros à l’OIM.", "Union européenne", "OIM", "granted"),
    ("fr", "L’OIM a reçu 5 millions d’euros de l’Union européenne.", "Union européenne", "OIM", "received"),
    ("fr", "Le Japon a fait un don de 5 millions d’euros au PAM.", "Japon", "PAM", "donated"),
    ("fr", "L’OIM lance un appel de 5 millions d’euros.", None, "OIM", "requested"),
    ("fr", "La Suède accorde à l’OIM une aide de 5 millions d’euros.", "Suède", "OIM", "granted"),
    ("fr", "Le Japon a versé au PAM un don de 5 millions d’euros.", "Japon", "PAM", "donated"),
    ("fr", "5 millions d’euros sont nécessaires à l’OIM.", None, "OIM", "requested"),
    ("fr", "La Suède a approuvé un financement de 5 millions d’euros en faveur de l’OIM.", "Suède", "OIM", "allocated"),
    ("fr", "L’OIM a reçu 5 millions d’euros du gouvernement suédois.", "Suède", "OIM", "received"),
    ("fr", "La Suède s’est engagée mardi à verser 5 millions d’euros au HCR.", "Suède", "HCR", "pledged"),
    ("fr", "Le HCR cherche 5 millions d’euros.", None, "HCR", "requested"),
    ("fr", "L’OIM a lancé mardi un appel de fonds d’un montant de 5 millions d’euros.", None, "OIM", "requested"),
    ("fr", "L’OIM attend les 5 millions d’euros dont elle a besoin.", None, "OIM", "requested"),
    ("fr", "Le HCR aide les marins. Il a reçu 5 millions d’euros.", None, "HCR", "received"),
    ("fr", "L’appel humanitaire du HCR de 5 millions d’euros est lancé.", None, "HCR", "requested"),
    ("fr", "L’engagement de la Suède de verser 5 millions d’euros au HCR est salué.", "Suède", "HCR", "granted"),
    ("fr", "La Suède aide ce port en finançant à hauteur de 5 millions d’euros un centre.", "Suède", None, "granted"),
    ("fr", "Le HCR signe un projet d’un montant de 5 millions d’euros.", None, None, "allocated"),
    ("fr", "Le HCR signe avec le Tchad un projet d’un montant de 5 millions d’euros.", None, "Tchad", "allocated"),
    ("fr", "Le don de 5 millions d’euros permettra au HCR de construire un port.", None, "HCR", "donated"),
    ("fr", "S’y ajoutent 5 millions d’euros engagés par la Suède.", "Suède", None, "pledged"),
    ("fr", "Il manque au HCR 5 millions d’euros.", None, "HCR", "requested"),
    ("fr", "Le ministre suédois a annoncé un don de 5 millions d’euros au HCR.", "Suède", "HCR", "donated"),
    (
        "fr",
        "Le projet coûte, pour une valeur de 5 millions d’euros. Il est financé par la Suède.",
        "Suède",
        None,
        "granted",
    ),
    ("fr", "S’y ajoutent 5 millions d’euros, une contribution de la Suède.", "Suède", None, "donated"),
    ("fr", "Les villages ont répondu en versant 5 millions d’euros au HCR.", None, "HCR", "granted"),
    ("fr", "Le HCR reçoit un don d’une valeur de 5 millions d’euros de la Suède.", "Suède", "HCR", "donated"),
    ("es", "La Unión Europea otorgó 5 millones de euros a la OIM.", "Unión Europea", "OIM", "granted"),
    ("es", "La OIM recibió 5 millones de euros de Suecia.", "Suecia", "OIM", "received"),
    ("es", "Japón donó 5 millones de euros al PMA.", "Japón", "PMA", "donated"),
    ("es", "Japón anunció este lunes 5 millones de euros para el PMA.", "Japón", "PMA", "pledged"),
    ("es", "La OIM solicita 5 millones de euros.", None, "OIM", "requested"),
    ("es", "La OIM lanzó un llamamiento de 5 millones de euros.", None, "OIM", "requested"),
    ("es", "Suecia anunció que aportará 5 millones de euros al PMA.", "Suecia", "PMA", "donated"),
    ("es", "Suecia se comprometió a donar 5 millones de euros al PMA.", "Suecia", "PMA", "pledged"),
    ("es", "El PMA recibió de Suecia 5 millones de euros.", "Suecia", "PMA", "received"),
    ("es", "La donación de Suecia, por un monto de 5 millones de euros, llegó.", "Suecia", None, "donated"),
    ("es", "La contribución de 5 millones de euros que Suecia ha realizado al PMA llegó.", "Suecia", "PMA", "donated"),
    ("es", "Suecia y el PMA firmaron un acuerdo por valor de 5 millones de euros.", "Suecia", "PMA", "granted"),
    ("es", "Por parte de Suecia se aprobó un préstamo de 5 millones de euros.", "Suecia", None, "lent"),
    ("es", "El BID desembolsó 5 millones de euros a Honduras.", "BID", "Honduras", "granted"),
    ("es", "Suecia es socia del PMA. También aportó 5 millones de euros al PMA.", "Suecia", "PMA", "donated"),
    ("es", "De ellos, 5 millones de euros los aporta Suecia.", "Suecia", None, "donated"),
    ("es", "Se necesitan con urgencia 5 millones de euros, dice la OIM.", None, "OIM", "requested"),
    ("fr", "Le peuple suédois a accordé 5 millions d’euros au HCR.", "peuple suédois", "HCR", "granted"),
    (
        "fr",
        "Le Centre de secours (CS) du ministère des Ports a versé 5 millions d’euros au HCR.",
        "Centre de secours",
        "HCR",
        "granted",
    ),
    ("fr", "La société Kestrel a versé 5 millions d’euros au HCR.", "Kestrel", "HCR", "granted"),
    ("fr", "La coopération suédoise a versé 5 millions d’euros au HCR.", "coopération suédoise", "HCR", "granted"),
    (
        "fr",
        "L’ONG allemande Phare a versé 5 millions d’euros à son partenaire Lumen Sud.",
        "Phare",
        "Lumen Sud",
        "granted",
    ),
    ("es", "La ONG alemana Linterna entregó 5 millones de euros a la fundación Lumen.", "Linterna", "Lumen", "granted"),
    ("es", "Corea prestará a Ecuador otros 5 millones de euros.", "Corea", "Ecuador", "lent"),
    (
        "es",
        "La OIM trabaja en Chad. Suecia le otorgó en mayo, en un acto, 5 millones de euros.",
        "Suecia",
        "OIM",
        "granted",
    ),
    ("es", "El Banco del Mar abrió. La entidad financiera donó 5 millones de euros.", "Banco del Mar", None, "donated"),
    ("es", "Suecia firmó un pacto con la OIM por el que aportará 5 millones de euros.", "Suecia", "OIM", "donated"),
    ("es", "Con una donación de 5 millones de euros, Suecia apoyó a la OIM.", "Suecia", "OIM", "donated"),
    ("es", "Suecia ha sido un aliado fiel, con aportes de 5 millones de euros a la OIM.", "Suecia", "OIM", "donated"),
    ("es", "La OIM entregó al ACNUR equipos por un valor de 5 millones de euros.", "OIM", "ACNUR", "granted"),
    ("es", "La OIM mantiene un faltante de 5 millones de euros.", None, "OIM", "requested"),
    ("fr", "Les pêcheurs attendent. La Suède leur a versé 5 millions d’euros.", "Suède", None, "granted"),
    ("fr", "Le HCR et l’OIM attendent. La Suède lui a versé 5 millions d’euros.", "Suède", None, "granted"),
]


@pytest.mark.parametrize(("language", "text", "donor", "recipient", "role"), most_in_laws(FUNDING, one_in=3))
def test_who_gives(language: str, text: str, donor: str | None, recipient: str | None, role: str) -> None:
    (figure,) = read(language, text).funding
    named = [party.name if party else None for party in (figure.donor, figure.recipient)]
    assert (named, figure.role.value, figure.money.amount) == (
        canonical([donor, recipient], language),
        role,
        Decimal(5_000_000),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Le port est financé par la Suède (5 millions d’euros) et par le Japon (3 millions).",
        "Les fonds viennent de la Suède, à hauteur de 5 millions d’euros, et du Japon pour 3 millions d’euros.",
        "La Suède y contribue à hauteur de 5 millions d’euros et le Japon pour 3 millions d’euros.",
        "Le HCR dispose de deux dons : 5 millions d’euros de la Suède et 3 millions du Japon.",
    ],
)
def test_each_giver_has_a_sum_of_its_own_in_french(text: str) -> None:
    found = [(figure.donor.name if figure.donor else None, figure.money.amount) for figure in read("fr", text).funding]
    names = canonical(["Suède", "Japon"], "fr")
    assert found == [(names[0], Decimal(5_000_000)), (names[1], Decimal(3_000_000))]


def test_what_was_got_is_not_what_others_promise_further_down() -> None:
    release = read(
        "fr",
        "L’association Marée obtient la somme la plus élevée, 95 000 euros.\n\n"
        "Rosa Lind a annoncé que le Canada et Monaco doteraient le fonds de 2 millions d’euros.",
    )
    assert [len(figure.donors) for figure in release.funding] == [0, 2]


def test_all_equivalents_of_a_sum_are_told_of() -> None:
    made = read("fr", "La Suède verse 5 millions de dollars (4 millions d’euros, 3 milliards de francs CFA) au HCR.")
    assert [figure.money.currency for figure in made.funding] == ["USD", "EUR", "XOF"]


def test_who_launched_an_appeal_gets_what_the_appeal_asks_for() -> None:
    made = read("fr", "Le HCR lance un appel de 9 millions d’euros. Cet appel de fonds s’élevait à 5 millions d’euros.")
    assert [figure.recipient.name for figure in made.funding if figure.recipient] == canonical(["HCR"] * 2, "fr")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Le HCR aide. Le gouvernement du Japon lui verse 5 millions d’euros. Le gouvernement japonais est là.",
         ["gouvernement du Japon", "gouvernement japonais"]),
        ("Le HCR aide. Le gouvernement japonais lui verse 5 millions d’euros. Le Japon est là.",
         ["gouvernement japonais"]),
        ("Le HCR aide. Le Japon lui verse 5 millions d’euros.", ["Japon"]),
    ],
)  # fmt: skip
def test_a_state_that_gives_is_named_as_its_government_is(text: str, printed: list[str]) -> None:
    made = read("fr", text)
    assert [span.of(made.text) for span in made.mentions_of(made.funding[0].donor)] == printed


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Le centre a coûté 5 millions d’euros."), ("es", "El centro costó un valor de 5 millones de euros.")],
)
def test_a_price_is_no_funding(language: str, text: str) -> None:
    assert read(language, text).funding == ()


MONEY = [
    ("2,5 millions d’euros", "2500000", "EUR", "exact"),
    ("1,054 milliard d’euros", "1054000000", "EUR", "exact"),
    ("1 000 000 de dollars", "1000000", "USD", "exact"),
    ("près de 100 millions de dollars", "100000000", "USD", "under"),
    ("plus de 3 millions de dollars américains", "3000000", "USD", "over"),
    ("un demi-milliard d’euros", "500000000", "EUR", "exact"),
    ("deux millions d’euros", "2000000", "EUR", "exact"),
    ("10 milliards de francs CFA", "10000000000", "XOF", "exact"),
    ("trois cent mille euros", "300000", "EUR", "exact"),
    ("deux millions et demi de dollars", "2500000", "USD", "exact"),
    ("dix-huit millions d’euros", "18000000", "EUR", "exact"),
    ("plus d’un million d’euros", "1000000", "EUR", "over"),
    ("quelque 2 millions d’euros", "2000000", "EUR", "about"),
    ("10 Mds €", "10000000000", "EUR", "exact"),
    ("5 millions de CHF", "5000000", "CHF", "exact"),
    ("150 mille dollars", "150000", "USD", "exact"),
    ("deux millions (2 000 000) d’euros", "2000000", "EUR", "exact"),
    ("5 millions de dollars des États-Unis", "5000000", "USD", "exact"),
    ("2 mil millones de dólares", "2000000000", "USD", "exact"),
    ("1.200 millones de dólares", "1200000000", "USD", "exact"),
    ("5.000 dólares", "5000", "USD", "exact"),
    ("10 mil dólares", "10000", "USD", "exact"),
    ("US$ 4 millones", "4000000", "USD", "exact"),
    ("más de 3,5 millones de dólares estadounidenses", "3500000", "USD", "over"),
    ("40 millones de pesos colombianos", "40000000", "COP", "exact"),
    ("mil millones de dólares", "1000000000", "USD", "exact"),
    ("2 millones 300 mil dólares", "2300000", "USD", "exact"),
    ("6 mil 844 millones de dólares", "6844000000", "USD", "exact"),
    ("quinientos mil euros", "500000", "EUR", "exact"),
    ("ciento cincuenta millones de euros", "150000000", "EUR", "exact"),
    ("treinta y cinco millones de euros", "35000000", "EUR", "exact"),
]


@pytest.mark.parametrize(("text", "amount", "currency", "qualifier"), MONEY)
def test_sums(text: str, amount: str, currency: str, qualifier: str) -> None:
    (found,) = find_money(f"({text})")
    money = found.money
    assert (found.text, money.currency, money.qualifier.value) == (text, currency, qualifier)
    assert money.amount == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("300.000 dollars", 300_000), ("1,90 dollar", Decimal("1.90")), ("à hauteur de 3 millions d’euros", 3_000_000)],
)
def test_sums_in_a_french_sentence(text: str, amount: Decimal | int) -> None:
    sentence = f"Les familles qui vivent dans les camps de la région ont reçu {text} pour cette année."
    (found,) = find_money(sentence)
    assert found.money == Money(Decimal(amount), found.money.currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Au Tchad, le centre a reçu 2 milliards de FCFA.", "XAF"),
        ("Au Mali, le centre a reçu 2 milliards de FCFA.", "XOF"),
        ("Au Rwanda, le centre a reçu 5 000 francs.", "RWF"),
        ("Le centre a reçu 1,3 milliard $US.", "USD"),
        ("BOGOTÁ, 3 de mayo – El centro, en Colombia, recibió $1.200 millones.", "COP"),
        ("BOGOTÁ, 3 de mayo – El centro, en Colombia, recibió 3 millones de dólares.", "USD"),
        ("En México, el centro recibió 3 millones de pesos.", "MXN"),
        ("Tijuana, 3 de mayo – El centro recibió 3 millones de pesos para gente de Cuba y Colombia.", "MXN"),
    ],
)
def test_whose_money_it_is(text: str, currency: str) -> None:
    (found,) = find_money(text)
    assert found.money.currency == currency


def test_hundreds_of_people_are_no_coins() -> None:
    assert list(find_money("Trois cents personnes attendent.")) == []


def test_a_range_in_words_of_another_language() -> None:
    (found,) = find_money("Le projet coûte entre 2 et 3 millions d’euros.")
    assert (found.money.amount, found.money.upper) == (Decimal(2_000_000), Decimal(3_000_000))


DATELINES = [
    ("Genève, le 3 mai 2024 – Le HCR distribue des tentes.", "Genève", dt.date(2024, 5, 3)),
    ("Port-au-Prince, le 1er décembre 2017 – Le HCR distribue des tentes.", "Port-au-Prince", dt.date(2017, 12, 1)),
    ("GENEVE, le 3 decembre 2023 - Le HCR distribue des tentes.", "GENEVE", dt.date(2023, 12, 3)),
    ("PARIS, LE 12 DÉCEMBRE 2017 – Le HCR distribue des tentes.", "PARIS", dt.date(2017, 12, 12)),
    ("Ginebra, martes 12 de diciembre de 2017 – La OIM reparte carpas.", "Ginebra", dt.date(2017, 12, 12)),
    ("Lima a 21 de diciembre de 2017.- La OIM reparte carpas.", "Lima", dt.date(2017, 12, 21)),
    ("BOGOTÁ, 3 de mayo de 2024. La OIM reparte carpas.", "BOGOTÁ", dt.date(2024, 5, 3)),
    ("GINEBRA – La OIM reparte carpas a las familias de la costa.", "GINEBRA", None),
    ("Quito, mayo 3 de 2024.- La OIM reparte carpas.", "Quito", dt.date(2024, 5, 3)),
    ("Quito, 11/02/2021 - La OIM reparte carpas a las familias de la costa.", "Quito", dt.date(2021, 2, 11)),
    ("Quito, 3 de mayo. La OIM reparte carpas a las familias de la costa.", "Quito", None),
    ("MANAGUA, 3 DE MAYO DE 2024 – La OIM reparte carpas.", "MANAGUA", dt.date(2024, 5, 3)),
    ("YOPAL\n\nLa OIM reparte carpas a las familias de la costa desde esta semana.", "YOPAL", None),
    ("- La OIM ayuda.\n\n- Abre un centro.\n\nLima, 3 de mayo de 2024 – La OIM ayuda.", "Lima", dt.date(2024, 5, 3)),
]


@pytest.mark.parametrize(("text", "place", "date"), DATELINES)
def test_datelines(text: str, place: str, date: dt.date | None) -> None:
    dateline = parse(f"Carpas para la costa\n\n{text}").dateline
    assert dateline is not None
    assert (dateline.places, dateline.date) == ((place,), date)


@pytest.mark.parametrize(("language", "word"), [("fr", "l'OIM"), ("fr", "l’OIM"), ("fr", "L’OIM"), ("fr", "d’OIM")])
def test_apostrophes_of_every_kind(language: str, word: str) -> None:
    assert [body.name for body in heard(language, f"Le centre de {word} est prêt.").organisations] == canonical(["IOM"])


@pytest.mark.parametrize(
    "text",
    [
        "« Il pleut », a dit le chef de la MINUSMA.\n\n« Il fait froid », a dit Paul Reyes, ambassadeur du Mali.",
        "« Il fait froid », a dit Paul Reyes, de l’association Norlink.\n\nLe préfet a dit : « Il pleut. »",
    ],
)
def test_an_office_is_nobody_who_is_named_later_or_is_of_another_body(text: str) -> None:
    said_by = {quote.segments[0].text.rstrip("."): quote.speaker for quote in heard("fr", text).quotes}
    assert said_by["Il pleut"] is None
    assert said_by["Il fait froid"] is not None


@pytest.mark.parametrize("name", ["Action Contre La Faim", "Première Urgence internationale", "Terre Des Hommes"])
def test_known_names_with_capitals_otherwise(name: str) -> None:
    (body,) = heard("fr", f"Hier, {name} a ouvert un centre.").organisations
    assert body.key is not None


def test_mil_is_a_thousand_in_spanish_only() -> None:
    (spanish,) = find_money("El Gobierno entregó ayer S/ 150 mil a las familias de la costa que perdieron su casa.")
    (english,) = find_money("The Government gave the families of the coast who lost their homes EUR 150 mil.")
    assert (spanish.money.amount, english.money.amount) == (150_000, 150_000_000)


@pytest.mark.parametrize("led", ["Donaciones al PNUD:", "Aportes recibidos por el PNUD en 2023:"])
def test_states_of_a_list_with_bullets_give_its_sums(led: str) -> None:
    found = read("es", f"{led}\n\n• Suecia: 5 millones de euros\n\n• Noruega: 3 millones de euros").funding
    assert [figure.donor and figure.donor.name for figure in found] == ["Sweden", "Norway"]


def test_states_that_are_no_donors_give_no_sum_of_what_was_received() -> None:
    found = read("es", "Ayuda recibida en 2023:\n\n• Chad: 5 millones de euros\n\n• Malí: 3 millones de euros").funding
    assert not any(figure.donor for figure in found)


def test_a_verb_before_its_subject_is_no_name() -> None:
    assert read("es", "Salió de Goma con dos hijos. “Las familias esperan”, cuenta.").quotes[0].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        # two who hold offices of one name, of whom the second is named behind hers, or his
        "Le directeur du HCR, Marc Lind, a dit que le port est plein. Il a précisé que les barques sont arrivées.",
        "Selon le directeur du HCR, Marc Lind, le port est plein. Il a précisé que les barques sont arrivées.",
    ],
)
def test_a_pronoun_means_who_is_named_behind_the_office_before_it(text: str) -> None:
    first = "Paul Okello, directeur de l’OIM, a déclaré que le port est plein."
    statements = heard("fr", f"{first}\n\n{text}").statements
    assert [one.speaker and one.speaker.name for one in statements] == ["Paul Okello", "Marc Lind", "Marc Lind"]


def test_a_pronoun_goes_on_from_the_office_that_spoke_last() -> None:
    text = (
        "Le ministre des Ports, Marc Lind, a visité le port.\n\n"
        "Le Commissaire aux droits de l’homme, Paul Okello, s’est dit alarmé par le sort des familles.\n\n"
        "Dans sa réponse, le ministre conteste tout refoulement. Il fait valoir que le port est plein, et assure que "
        "les barques sont arrivées."
    )
    statements = heard("fr", text).statements
    assert [one.speaker and one.speaker.name for one in statements] == ["Paul Okello", *["Marc Lind"] * 3]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Marc Okello, ministre des Ports, est arrivé.\n\nLe Ministre OKELLO a dit que le port est plein.", True),
        ("es", "Pedro Okello, ministro de Puertos, llegó.\n\nEl Ministro OKELLO dijo que el puerto está lleno.", True),
        # a short form that is nobody’s surname makes no official
        ("fr", "Marc Okello, ministre des Ports, est arrivé.\n\nLe Directeur ONBA a dit que le port est plein.", False),
    ],
)
def test_surname_in_capitals_behind_an_office(language: str, text: str, speaker: bool) -> None:
    release = heard(language, text)
    assert len(release.officials) == 1
    assert (release.statements[0].speaker == release.officials[0]) is speaker
