# The generator is the Mersenne Twister: the same seed gives the same numbers.
import random

random.seed(42)
print([random.random() for _ in range(3)], [random.randint(1, 6) for _ in range(10)], random.choice("abcdef"), random.uniform(1, 10))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.choices("xyz", k=5), random.choices([1, 2], weights=[1, 9], k=8), random.randrange(0, 100, 7), random.getrandbits(40))
random.seed(42)
print(random.random(), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.triangular(0, 10, 3), random.betavariate(1, 2))
random.seed("text")
print(random.random(), random.randint(-10 ** 20, 10 ** 20))
generator = random.Random(7)
other = random.Random(7)
print([generator.randrange(1000) for _ in range(4)] == [other.randrange(1000) for _ in range(4)], generator.random())
state = generator.getstate()
a = generator.random()
generator.setstate(state)
print(a == generator.random())
for action in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.sample({1, 2}, 1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(0 <= random.SystemRandom().random() < 1, len(random.randbytes(5)))
