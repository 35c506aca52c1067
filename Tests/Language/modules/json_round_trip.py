import json

data = {"name": "Ann", "age": 30, "tags": ["a", "é", "😀"], "none": None, "flags": [True, False], "nested": {"pi": 3.14, "big": 10 ** 20, "neg": -0.0}, "empty": [{}, []]}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(data, ensure_ascii=False)[:40])
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps([1, 2], separators=(",", ":")), json.dumps("quote \" back \\ \n \t \x01 /"), json.dumps({1: "a", None: "b", True: "c", 1.5: "d"}), json.dumps((1, 2)), json.dumps("x"), json.dumps(1e100))
print(json.dumps([float("inf"), float("-inf"), float("nan")]), json.loads('[NaN, Infinity, -Infinity]'), json.dumps({}), json.dumps([], indent=4), json.dumps({"a": []}, indent=1))
print(json.loads('  {"a" : [1, 2.5, -3e2, "\\u00e9\\n\\ud83d\\ude00"], "b": null}  '), json.loads("1"), json.loads('"s"'), json.loads("true"), json.loads(b'{"k": "\xc3\xa9"}'))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, [2, [3]]], indent="\t"), json.dumps({"k": {1, }}, default=list), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"x": 1.10}', parse_float=str), json.loads('{"x": 5}', parse_int=float), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads("[1]", object_pairs_hook=list))
for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', "[1 2]", "nul", '"abc', "[1] x", '{"a": }', "01", "1.", '"\\x"', "[\n1,\n}", '"\n"', '{"a": 1,}', "-", "\ufeff1"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, "|", error.msg, error.pos, error.lineno, error.colno)
for bad in ({1, 2}, object, {(1, 2): 3}, 1j, b"x"):
    try:
        print(json.dumps(bad))
    except TypeError as error:
        print(error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
