# What closing, throwing into and dropping the awaitables of asynchronous generators does.
import asyncio
import warnings

warnings.simplefilter('always')


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message)


warnings.showwarning = show


async def items():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closing')
        raise


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        await asyncio.sleep(0)
        yield 2


def drive(awaitable, *calls):
    for name, *arguments in calls:
        try:
            print(name, arguments, '->', getattr(awaitable, name)(*arguments))
        except BaseException as error:
            print(name, arguments, '!!', repr(error))


generator = items()
drive(generator.asend(None), ('close',), ('close',), ('send', None))
drive(generator.asend(None), ('send', None))
generator = items()
drive(generator.asend(None), ('send', None), ('close',))
drive(generator.__anext__(), ('send', None), ('send', None))
drive(generator.athrow(ValueError('x')), ('send', None))
generator = items()
drive(generator.__anext__(), ('send', 5))
drive(generator.athrow(None), ('send', None))

generator = items()
drive(generator.aclose(), ('throw', KeyError('k')), ('close',))

generator.asend(None)
generator.aclose()
generator.athrow(ValueError)
generator.__anext__()


async def main():
    generator = stubborn()
    print(await anext(generator))
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)

    class NotAwaitable:
        def __anext__(self):
            return 5

    class Wrong:
        def __await__(self):
            return 7

    class GivesWrong:
        def __anext__(self):
            return Wrong()

    for iterator in (NotAwaitable(), GivesWrong()):
        try:
            await anext(iterator, 'default')
        except TypeError as error:
            print(error)
    print(await anext(items(), 'default'))

    async def none():
        return
        yield

    print(await anext(none(), 'default'))


asyncio.run(main())
