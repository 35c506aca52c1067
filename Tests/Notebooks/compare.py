"""Compares the outputs of two .ipynb files cell by cell. Run by fermata; runs on CPython too.

How a stream was cut into pieces does not matter, nor do execution counts, timings and other metadata.
"""

import json
import sys


def text(value):
    return value if isinstance(value, str) else "".join(value)


def outputs(cell):
    """The outputs in a form that can be compared: each stream in one piece, then the rest in order."""
    streams = {}
    others = []
    for output in cell.get("outputs", []):
        kind = output["output_type"]
        if kind == "stream":
            streams[output["name"]] = streams.get(output["name"], "") + text(output["text"])
        elif kind == "error":
            others.append(("error", output["ename"], output["evalue"]))
        else:
            others.append((kind, text(output["data"].get("text/plain", ""))))
    return sorted(streams.items()) + others


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["cells"]


def main():
    stored, now = read(sys.argv[1]), read(sys.argv[2])
    different = 0
    if [text(cell["source"]) for cell in stored] != [text(cell["source"]) for cell in now]:
        print("the cells themselves differ")
        different += 1
    for number, (before, after) in enumerate(zip(stored, now), 1):
        if outputs(before) != outputs(after):
            different += 1
            print(f"cell {number} ({before.get('id')}):")
            print("  stored:", outputs(before))
            print("  now:   ", outputs(after))
    sys.exit(1 if different else 0)


main()
