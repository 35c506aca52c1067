/// Module `logging.config`.
let loggingConfigSource = #"""
import functools
import logging
import logging.handlers

_names = ('name', 'level', 'filters')


def _resolve(text):
    parts = text.split('.')
    used = parts.pop(0)
    found = __import__(used)
    for part in parts:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


class BaseConfigurator:
    """Turns the text of a configuration into objects."""

    def __init__(self, config):
        self.config = config

    def resolve(self, text):
        try:
            return _resolve(text)
        except ImportError as e:
            raise ValueError(f'Cannot resolve {text!r}: {e}') from e

    def convert(self, value):
        if isinstance(value, str):
            if value.startswith('ext://'):
                return self.resolve(value[6:])
            if value.startswith('cfg://'):
                return self._configured(value[6:])
        elif isinstance(value, dict):
            return {key: self.convert(item) for key, item in value.items()}
        elif isinstance(value, list):
            return [self.convert(item) for item in value]
        elif isinstance(value, tuple) and not hasattr(value, '_fields'):
            return tuple(self.convert(item) for item in value)
        return value

    def _configured(self, path):
        found = self.config
        for part in path.replace('[', '.').replace(']', '').split('.'):
            if not part:
                continue
            try:
                found = found[part]
            except (KeyError, TypeError):
                found = found[int(part)]
        return found

    def configure_custom(self, config):
        config = dict(config)
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        properties = config.pop('.', None)
        made = factory(**{key: self.convert(value) for key, value in config.items() if key.isidentifier()})
        if properties:
            for name, value in properties.items():
                setattr(made, name, value)
        return made


class DictConfigurator(BaseConfigurator):
    """Configures logging by a dictionary."""

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        incremental = config.pop('incremental', False)
        with logging._lock:
            if incremental:
                self._increment(config)
            else:
                self._replace(config)

    def _increment(self, config):
        for name, item in config.get('handlers', {}).items():
            if name not in logging._handlers:
                raise ValueError(f'No handler found with name {name!r}')
            try:
                level = item.get('level', None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e
        for name, item in config.get('loggers', {}).items():
            try:
                self.configure_logger(name, item, True)
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        if config.get('root', None):
            try:
                self.configure_root(config['root'], True)
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e

    def _replace(self, config):
        disable_existing = config.pop('disable_existing_loggers', True)
        logging._handlers.clear()
        logging.shutdown(logging._handlerList[:])
        del logging._handlerList[:]
        formatters = config['formatters'] = dict(config.get('formatters', {}))
        for name in formatters:
            try:
                formatters[name] = self.configure_formatter(formatters[name])
            except Exception as e:
                raise ValueError(f'Unable to configure formatter {name!r}') from e
        filters = config['filters'] = dict(config.get('filters', {}))
        for name in filters:
            try:
                filters[name] = self.configure_filter(filters[name])
            except Exception as e:
                raise ValueError(f'Unable to configure filter {name!r}') from e
        handlers = config['handlers'] = dict(config.get('handlers', {}))
        deferred = []
        for name in sorted(handlers):
            try:
                handler = self.configure_handler(dict(handlers[name]))
                handler.name = name
                handlers[name] = handler
            except _Later:
                deferred.append(name)
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e
        for name in deferred:
            try:
                handler = self.configure_handler(dict(handlers[name]))
                handler.name = name
                handlers[name] = handler
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        children = []
        for name, item in config.get('loggers', {}).items():
            if name in existing:
                children += [other for other in existing if other.startswith(name + '.')]
                existing.remove(name)
            try:
                self.configure_logger(name, item)
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        for name in existing:
            logger = root.manager.loggerDict[name]
            if name in children:
                if not isinstance(logger, logging.PlaceHolder):
                    logger.setLevel(logging.NOTSET)
                    logger.handlers = []
                    logger.propagate = True
            else:
                logger.disabled = disable_existing
        if config.get('root', None):
            try:
                self.configure_root(config['root'])
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as te:
                if "'format'" not in str(te):
                    raise
                config = dict(config)
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        cls = config.get('class', None)
        cls = _resolve(cls) if cls else logging.Formatter
        options = {}
        if config.get('defaults', None) is not None:
            options['defaults'] = config['defaults']
        if 'validate' in config:
            return cls(config.get('format', None), config.get('datefmt', None), config.get('style', '%'),
                       config['validate'], **options)
        return cls(config.get('format', None), config.get('datefmt', None), config.get('style', '%'), **options)

    def configure_filter(self, config):
        if '()' in config:
            return self.configure_custom(config)
        return logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for name in filters:
            try:
                if callable(name) or callable(getattr(name, 'filter', None)):
                    filterer.addFilter(name)
                else:
                    filterer.addFilter(self.config['filters'][name])
            except Exception as e:
                raise ValueError(f'Unable to add filter {name!r}') from e

    def configure_handler(self, config):
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as e:
                raise ValueError(f'Unable to set formatter {formatter!r}') from e
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            factory = config.pop('()')
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            name = config.pop('class')
            cls = name if callable(name) else self.resolve(name)
            if issubclass(cls, logging.handlers.MemoryHandler):
                if config.get('flushLevel', None):
                    config['flushLevel'] = logging._checkLevel(config['flushLevel'])
                if 'target' in config:
                    try:
                        target = self.config['handlers'][config['target']]
                        if not isinstance(target, logging.Handler):
                            raise _Later
                        config['target'] = target
                    except _Later:
                        raise
                    except Exception as e:
                        raise ValueError(f'Unable to set target handler {config["target"]!r}') from e
            elif issubclass(cls, logging.handlers.QueueHandler):
                if 'queue' not in config:
                    import queue
                    config['queue'] = queue.Queue()
                elif isinstance(config['queue'], str):
                    made = self.resolve(config['queue'])
                    config['queue'] = made() if callable(made) else made
                elif isinstance(config['queue'], dict):
                    config['queue'] = self.configure_custom(config['queue'])
                return self._queue_handler(cls, config, formatter, level, filters)
            factory = cls
        properties = config.pop('.', None)
        options = {key: self.convert(value) for key, value in config.items() if key.isidentifier()}
        if options.get('level', None) is not None:
            options['level'] = logging._checkLevel(options['level'])
        return self._settled(factory(**options), formatter, level, filters, properties)

    def _settled(self, made, formatter, level, filters, properties=None):
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        if properties:
            for name, value in properties.items():
                setattr(made, name, value)
        return made

    def _queue_handler(self, cls, config, formatter, level, filters):
        names = config.pop('handlers', [])
        targets = []
        for name in names:
            target = self.config['handlers'][name]
            if not isinstance(target, logging.Handler):
                raise _Later
            targets.append(target)
        listener = config.pop('listener', logging.handlers.QueueListener)
        if isinstance(listener, str):
            listener = self.resolve(listener)
        respect = config.pop('respect_handler_level', False)
        made = cls(config['queue'])
        made.listener = listener(config['queue'], *targets, respect_handler_level=respect)
        return self._settled(made, formatter, level, filters)

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config['handlers'][name])
            except Exception as e:
                raise ValueError(f'Unable to add handler {name!r}') from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            handlers = config.get('handlers', None)
            if handlers:
                self.add_handlers(logger, handlers)
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


class _Later(Exception):
    """The target of a handler does not exist yet."""


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(dict(config)).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError('logging.config.fileConfig is not supported; use dictConfig')
"""#
