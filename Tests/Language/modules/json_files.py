import io
import json
import os

path = os.path.join(os.environ["TMPDIR"], "data.json")
with open(path, "w") as file:
    json.dump({"items": list(range(3)), "text": "é"}, file, indent=1)
print(open(path).read())
with open(path) as file:
    print(json.load(file))
buffer = io.StringIO()
json.dump([1, None], buffer)
print(buffer.getvalue(), json.load(io.StringIO('{"k": [true]}')))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Point):
            return {"x": value.x, "y": value.y}
        return super().default(value)


print(json.dumps({"p": Point(1, 2)}, cls=Encoder), json.dumps([Point(3, 4)], default=vars), Encoder(indent=None).encode([Point(5, 6)]))
try:
    json.dumps(5j, cls=Encoder)
except TypeError as error:
    print(error)
try:
    json.dumps({1j: 1})
except TypeError as error:
    print(error)
print(json.dumps({1j: 1, "a": 2}, skipkeys=True), json.dumps("é\u2028", ensure_ascii=False), json.JSONDecoder().raw_decode('[1] rest'))
