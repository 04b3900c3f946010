"""Makes a zip of a folder that has the same bytes on every day: archive.py <folder> <name.zip> <where to put it>.

What is in it lies in a folder of its own, so that unpacking it scatters nothing.
"""
import os
import sys
import zipfile

folder, name, place = sys.argv[1:]
files = sorted(os.path.relpath(os.path.join(path, file), folder) for path, _, names in os.walk(folder) for file in names)
with zipfile.ZipFile(os.path.join(place, name), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for file in files:
        # The least date that the format knows, and the rights that files of everybody have.
        entry = zipfile.ZipInfo("/".join([name.removesuffix(".zip"), *file.split(os.sep)]), (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o100644 << 16
        with open(os.path.join(folder, file), "rb") as content:
            archive.writestr(entry, content.read())
