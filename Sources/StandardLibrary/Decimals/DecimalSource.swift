/// What `decimal` has in the language itself.
let decimalSource = #"""
    from collections import namedtuple as _namedtuple

    DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


    class DecimalException(ArithmeticError):
        pass


    class Clamped(DecimalException):
        pass


    class InvalidOperation(DecimalException):
        pass


    class ConversionSyntax(InvalidOperation):
        pass


    class DivisionByZero(DecimalException, ZeroDivisionError):
        pass


    class DivisionImpossible(InvalidOperation):
        pass


    class DivisionUndefined(InvalidOperation, ZeroDivisionError):
        pass


    class Inexact(DecimalException):
        pass


    class InvalidContext(InvalidOperation):
        pass


    class Rounded(DecimalException):
        pass


    class Subnormal(DecimalException):
        pass


    class Overflow(Inexact, Rounded):
        pass


    class Underflow(Inexact, Rounded, Subnormal):
        pass


    class FloatOperation(DecimalException, TypeError):
        pass


    _signals = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded,
                Clamped)
    _places = {signal: place for place, signal in enumerate(_signals)}


    class SignalDict:
        __slots__ = ('_context', '_traps')

        def __init__(self, context, traps):
            self._context = context
            self._traps = traps

        def __getitem__(self, signal):
            return self._context._signal(_places[signal], self._traps)

        def __setitem__(self, signal, value):
            try:
                place = _places[signal]
            except KeyError:
                raise KeyError('invalid error flag') from None
            self._context._signal(place, self._traps, bool(value))

        def __delitem__(self, signal):
            raise ValueError('signal keys cannot be deleted')

        def __iter__(self):
            return iter(_signals)

        def __len__(self):
            return len(_signals)

        def __contains__(self, signal):
            return signal in _places

        def get(self, signal, default=None):
            return self[signal] if signal in _places else default

        def keys(self):
            return list(_signals)

        def values(self):
            return [self[signal] for signal in _signals]

        def items(self):
            return [(signal, self[signal]) for signal in _signals]

        def copy(self):
            return dict(self.items())

        def update(self, other=()):
            for signal, value in (other.items() if hasattr(other, 'items') else other):
                self[signal] = value

        def __eq__(self, other):
            if isinstance(other, (SignalDict, dict)):
                return dict(self.items()) == dict(other.items())
            return NotImplemented

        __hash__ = None

        def __repr__(self):
            return '{' + ', '.join(f'{signal}:{value}' for signal, value in self.items()) + '}'


    import sys as _sys
    if 'numbers' in _sys.modules:
        _sys.modules['numbers'].Number.register(Decimal)

    DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0,
                             flags=[], traps=[DivisionByZero, Overflow, InvalidOperation])
    BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                           traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], flags=[])
    ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])


    class _ContextManager:
        def __init__(self, new_context):
            self.new_context = new_context.copy()

        def __enter__(self):
            self.saved_context = getcontext()
            setcontext(self.new_context)
            return self.new_context

        def __exit__(self, exc_type, exc_value, traceback):
            setcontext(self.saved_context)


    _arguments = frozenset(('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'))


    def localcontext(ctx=None, **kwargs):
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError('optional argument must be a context')
        manager = _ContextManager(ctx)
        for name, value in kwargs.items():
            if name not in _arguments:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            if value is not None:
                setattr(manager.new_context, name, value)
        return manager


    def IEEEContext(bits, /):
        if bits <= 0 or bits % 32 or bits > 512:
            raise ValueError('argument must be a multiple of 32, with a maximum of 512')
        limit = 3 * 2 ** (bits // 16 + 3)
        return Context(prec=9 * (bits // 32) - 2, Emax=limit, Emin=1 - limit, rounding=ROUND_HALF_EVEN, clamp=1,
                       traps=[])


    __all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext',
               'DecimalException', 'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal',
               'Overflow', 'Underflow', 'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax',
               'DivisionUndefined', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR',
               'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext', 'MAX_PREC',
               'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR']
    """#
