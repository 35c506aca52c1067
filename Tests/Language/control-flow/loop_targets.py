data = {}
box = [0, 0]
for data["key"] in range(3):
    pass
for box[0], box[1] in [(1, 2), (3, 4)]:
    print(box)


class Holder:
    pass


holder = Holder()
for holder.value in "xyz":
    pass
print(data, box, holder.value)
for first, *rest in ([1, 2, 3], "ab", (7,)):
    print(first, rest)
for index, (key, value) in enumerate({"a": 1, "b": 2}.items()):
    print(index, key, value)
total = 0
for number in (1, 2, 3):
    total += number
print(total, number)
try:
    for a, b in [(1, 2, 3)]:
        pass
except ValueError as error:
    print(error)
try:
    for a, b in [5]:
        pass
except TypeError as error:
    print(error)
