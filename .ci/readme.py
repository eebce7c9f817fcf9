"""Runs the examples of a document with the library that is installed: python -I .ci/readme.py README.md"""

import doctest
import re
import sys
from pathlib import Path

document = Path(sys.argv[1])
for block in re.finditer(r"^```python\n(.*?)^```$", document.read_text(encoding="utf-8"), re.M | re.S):
    examples = doctest.DocTestParser().get_doctest(block[1], {}, document.name, str(document), 0)
    if doctest.DocTestRunner().run(examples).failed:
        sys.exit(1)
