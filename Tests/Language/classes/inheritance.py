class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def twice(self):
        return [self.speak(), self.speak()]


class Dog(Animal):
    sound = "Woof"

    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)


class Puppy(Dog):
    def speak(self):
        return super().speak().lower() + "!"


dog, puppy = Dog("Rex", ["sit"]), Puppy("Bit")
print(dog.speak(), puppy.speak(), puppy.twice(), puppy.tricks, dog.tricks)
print(issubclass(Puppy, Animal), isinstance(puppy, Dog), isinstance(dog, Puppy), issubclass(Dog, (int, Animal)))
print([cls.__name__ for cls in Puppy.__mro__], Puppy.__bases__[0].__name__, Animal.__subclasses__()[0].__name__)
print(Animal.speak(puppy), super(Puppy, puppy).speak(), super(Dog, puppy).speak())


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __repr__(self):
        return f"Stack({super().__repr__()})"


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


stack = Stack([1]).push(2).push(3)
print(stack, len(stack), stack[0], stack[1:], stack + [4], isinstance(stack, list), stack == [1, 2, 3])
default = Default(a=1)
print(default["a"], default["b"], default, default.get("c"), type(default).__name__)


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


print(Upper("shout"), type(Upper("x")).__name__, Upper("x") + "y", len(Upper("abc")))
