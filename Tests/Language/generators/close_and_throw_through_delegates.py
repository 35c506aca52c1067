# GeneratorExit and other exceptions on their way through `yield from`.
def inner(log, reaction):
    try:
        yield 'inner 1'
    except GeneratorExit as error:
        log.append(('inner', repr(error)))
        if reaction == 'yield':
            yield 'ignored'
        elif reaction == 'return':
            return 'value'
        elif reaction == 'raise':
            raise ValueError('from inner')
        else:
            raise
    yield 'inner 2'


def outer(log, reaction):
    try:
        log.append(('result', (yield from inner(log, reaction))))
    except BaseException as error:
        log.append(('outer', type(error).__name__, str(error)))
        raise
    yield 'outer after'


for reaction in ('yield', 'return', 'raise', 'pass on'):
    for how in ('close', 'throw'):
        log = []
        generator = outer(log, reaction)
        next(generator)
        thrown = GeneratorExit('mine')
        try:
            if how == 'close':
                print(reaction, how, '->', generator.close())
            else:
                print(reaction, how, '->', generator.throw(thrown))
        except BaseException as error:
            print(reaction, how, '!!', type(error).__name__, error, error is thrown)
        print('   ', log, next(generator, 'end'))


class NoClose:
    def __iter__(self):
        return self

    def __next__(self):
        return 'item'


class Broken(NoClose):
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


class Closes(NoClose):
    def close(self):
        print('closed')
        raise KeyError('in close')


def delegating(iterator):
    try:
        yield from iterator
    except Exception as error:
        print('delegating saw', repr(error))
        raise


import sys
sys.unraisablehook = lambda report: print('unraisable', repr(report.exc_value))
for iterator in (NoClose(), Broken(), Closes(), iter([1, 2])):
    for action in ('close', 'throw')[:1 if isinstance(iterator, Broken) else 2]:
        generator = delegating(iterator)
        next(generator)
        try:
            print(type(iterator).__name__, action, generator.close() if action == 'close' else generator.throw(OSError('x')))
        except Exception as error:
            print(type(iterator).__name__, action, '!!', repr(error))


def nested(depth, log):
    try:
        if depth:
            yield from nested(depth - 1, log)
        else:
            yield 'deep'
    finally:
        log.append(depth)


log = []
generator = nested(3, log)
print(next(generator), generator.close(), log)

for started in (False, True):
    generator = nested(0, [])
    if started:
        next(generator)
    try:
        generator.throw(StopIteration(5))
    except BaseException as error:
        print(started, type(error).__name__, error, repr(error.__cause__))


def reentrant():
    try:
        yield from calls_outer()
    finally:
        print('outer ends')


def calls_outer():
    try:
        yield 1
    finally:
        try:
            generator.send(None)
        except ValueError as error:
            print(error)


generator = reentrant()
next(generator)
generator.close()
