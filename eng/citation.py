"""Prints a citation file with the version of the data and the day of the release: citation.py <CITATION.cff> <version> <date>."""
import re
import sys

path, version, date = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    text = file.read()
text, found = re.subn(r"(?m)^version: .*\n(date-released: .*\n)?", f'version: {version}\ndate-released: "{date}"\n', text)
if found != 1:
    sys.exit(f"{path} has no line, or several, with a version")
print(text, end="")
