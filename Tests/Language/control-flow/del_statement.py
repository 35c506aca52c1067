x = [1, 2, 3, 4]
del x[0], x[-1]
print(x)
y = x
del x
try:
    x
except NameError as error:
    print(error)
print(y)


class Box:
    pass


box = Box()
box.a = 1
del box.a
try:
    box.a
except AttributeError as error:
    print(error)
try:
    del box.a
except AttributeError as error:
    print(error)


def local():
    value = 1
    del value
    try:
        print(value)
    except UnboundLocalError as error:
        print(error)
    value = 2
    return value


print(local())
try:
    del undefined
except NameError as error:
    print(error)
a = b = c = 1
del (a, b), [c]
print("a" in globals(), "b" in globals(), "c" in globals())
