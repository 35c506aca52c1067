import logging, sys, io, os, tempfile
import logging.handlers, logging.config
log=logging.getLogger('a.b')
log.warning('no handler %s', 1); log.info('hidden')
print(log, logging.getLogger('a'), logging.root, log.parent, logging.getLogger('a.b') is log, log.getEffectiveLevel(), log.isEnabledFor(20))
logging.basicConfig(level=logging.DEBUG, format='%(levelname)-8s|%(name)s|%(module)s|%(funcName)s|%(lineno)d|%(threadName)s|%(filename)s|%(message)s', stream=sys.stdout)
def fn():
    log.debug('dbg %s %d','x',3); log.info({'a':1}); log.warning('%(k)s', {'k':'v'}); log.error('e'); log.critical('c'); log.log(25,'lvl25')
fn(); logging.info('root info')
try: 1/0
except ZeroDivisionError: log.exception('exc happened'); log.error('with', exc_info=True)
log.info('stack', stack_info=True)
print(logging.root.handlers)
for style,fmt in (('{','{levelname}:{message:>10}'),('$','$levelname $message ${name}'),('%','%(message)s')):
    h=logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter(fmt,style=style)); l=logging.getLogger('st'+style); l.propagate=False; l.addHandler(h); l.warning('styled')
for a in [lambda: logging.Formatter('x'), lambda: logging.Formatter('{x',style='{'), lambda: logging.Formatter('z',style='$'), lambda: logging.Formatter('%(a)s',style='!'), lambda: log.setLevel('FOO'), lambda: log.setLevel(3.5), lambda: logging.getLogger(3), lambda: logging.basicConfig(force=True,foo=1), lambda: log.log('x','y'), lambda: log.info('x', extra={'message':1}), lambda: logging.Handler().emit(None), lambda: logging.basicConfig(stream=1,filename='x',force=True), lambda: logging.Formatter('{x!z}',style='{'), lambda:logging.Formatter('no fields',style='{')]:
    try: print('->',a())
    except Exception as e: print(type(e).__name__, e)
logging.basicConfig(force=True, format='%(message)s %(custom)s', stream=sys.stdout, level='INFO')
log.info('ex', extra={'custom':'CC'})
ad=logging.LoggerAdapter(log, {'custom':'AD'}); ad.info('adapted'); print(ad)
class F(logging.Filter):
    def filter(self, r): r.custom='F'; return 'skip' not in r.getMessage()
log.addFilter(F()); log.info('skip this'); log.info('keep'); log.filters.clear()
log.addFilter(lambda r: setattr(r,'custom','L') or True); log.info('lam'); log.filters.clear()
logging.basicConfig(force=True, stream=sys.stdout, level=10)
print(logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(15), logging.getLevelName('zz')); logging.addLevelName(15,'TRACE'); log.log(15,'tr')
logging.disable(logging.WARNING); log.warning('dis'); log.error('en'); logging.disable(logging.NOTSET)
d=tempfile.mkdtemp(); p=os.path.join(d,'x.log')
fh=logging.FileHandler(p); fh.setFormatter(logging.Formatter('%(message)s')); l2=logging.getLogger('file'); l2.addHandler(fh); l2.propagate=False; l2.error('to file é'); fh.close(); print(open(p,encoding='utf8').read(), fh.level, fh.name)
rh=logging.handlers.RotatingFileHandler(p,maxBytes=50,backupCount=2); l3=logging.getLogger('rot'); l3.addHandler(rh); l3.propagate=False
for i in range(12): l3.error('message number %d', i)
rh.close(); print(sorted(os.listdir(d)), [open(os.path.join(d,f)).read() for f in sorted(os.listdir(d))])
s=io.StringIO(); mh=logging.handlers.MemoryHandler(3,target=logging.StreamHandler(s)); l4=logging.getLogger('mem'); l4.addHandler(mh); l4.propagate=False
l4.info('1'); l4.info('2'); print(repr(s.getvalue())); l4.error('3'); print(repr(s.getvalue()))
import queue
q=queue.Queue(); l5=logging.getLogger('q'); l5.propagate=False; l5.addHandler(logging.handlers.QueueHandler(q)); ql=logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout)); ql.start(); l5.warning('queued %s',5); ql.stop()
logging.config.dictConfig({'version':1,'disable_existing_loggers':False,'formatters':{'f':{'format':'DC %(levelname)s %(message)s'}},'handlers':{'h':{'class':'logging.StreamHandler','formatter':'f','stream':'ext://sys.stdout','level':'INFO'}},'loggers':{'dc':{'handlers':['h'],'level':'DEBUG','propagate':False}},'root':{'handlers':['h'],'level':'ERROR'}})
logging.getLogger('dc').info('dict'); logging.getLogger('dc').debug('no'); log.error('root via dc')
for c in [{}, {'version':2}, {'version':1,'handlers':{'h':{'class':'nope.X'}}}, {'version':1,'root':{'handlers':['zz']}}]:
    try: logging.config.dictConfig(c)
    except Exception as e: print(type(e).__name__, e)
r=logging.makeLogRecord({'msg':'m','levelno':10,'levelname':'DEBUG'}); print(r, r.getMessage(), logging.Formatter('%(asctime)s %(msecs)d')._fmt, len(logging.Formatter('%(asctime)s').format(r)))
r=logging.LogRecord('n',20,'/a/b.py',3,'hi %s',('x',),None); r.created=0; r.msecs=7; print(logging.Formatter('%(asctime)s %(message)s').format(r), logging.Formatter('%(asctime)s',datefmt='%Y').format(r), r.module, r.filename)
logging.getLogger('nul').addHandler(logging.NullHandler()); print(logging.getLogger('nul').hasHandlers(), logging.getLogger('a').getChildren(), logging.getLogger('a').getChild('zz'))
logging.captureWarnings(True); import warnings; logging.basicConfig(force=True,stream=sys.stdout); warnings.warn('cap'); logging.captureWarnings(False)
import asyncio
async def m():
    logging.basicConfig(force=True,stream=sys.stdout,format='%(taskName)s %(message)s'); logging.warning('in task')
asyncio.run(m())
def outer(): inner()
def inner(): log.warning('sl', stacklevel=2)
logging.basicConfig(force=True,stream=sys.stdout,format='%(funcName)s %(lineno)d %(message)s'); outer()
