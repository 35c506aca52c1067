import unittest, sys
class T(unittest.TestCase):
    def test_ok(self): self.assertEqual(1,1)
    def test_fail(self): self.assertEqual([1,2,3],[1,2,4,5])
    def test_err(self): 1/0
    @unittest.skip('because')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_us(self): pass
    def test_doc(self):
        """The doc line.

        more"""
        self.assertTrue(False, 'msg here')
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i): self.assertEqual(i%2,0)
        with self.subTest('named', k=1): raise KeyError('q')
    def test_cleanup(self):
        self.addCleanup(lambda: 1/0)
    def test_skip2(self): self.skipTest('inside')
    def test_dict(self): self.assertEqual({'a':1,'b':2},{'a':1,'b':3})
    def test_str(self): self.assertEqual('hello\nworld\n','hello\nthere\n')
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('second') from e
    def test_msgs(self):
        checks=[lambda: self.assertFalse(1), lambda: self.assertIs(1,2), lambda: self.assertIsNot(1,1), lambda: self.assertIsNone(3), lambda: self.assertIsNotNone(None), lambda: self.assertIn(1,[2]), lambda: self.assertNotIn(1,[1]), lambda: self.assertLess(2,1), lambda: self.assertLessEqual(2,1), lambda: self.assertGreater(1,2), lambda: self.assertGreaterEqual(1,2), lambda: self.assertAlmostEqual(1,2), lambda: self.assertAlmostEqual(1,2,delta=.5), lambda: self.assertNotAlmostEqual(1,1), lambda: self.assertNotAlmostEqual(1,1,delta=2), lambda: self.assertNotEqual(1,1), lambda: self.assertIsInstance(1,str), lambda: self.assertNotIsInstance(1,int), lambda: self.assertRegex('abc','x+'), lambda: self.assertNotRegex('abc','b'), lambda: self.assertRaises(ValueError,int,'3'), lambda: self.assertRaisesRegex(ValueError,'zzz',int,'a'), lambda: self.assertCountEqual([1,2,2],[2,3]), lambda: self.assertCountEqual([[1],[2]],[[2]]), lambda: self.assertSetEqual({1},{2}), lambda: self.assertTupleEqual((1,),(1,2)), lambda: self.assertListEqual([1],(1,)), lambda: self.assertSequenceEqual([1,2],(1,3)), lambda: self.assertMultiLineEqual('a','b'), lambda: self.assertWarns(UserWarning,int,3), lambda: self.assertEqual('x'*100,'x'*99+'y'), lambda: self.assertEqual(1,2,'extra'), lambda: self.assertDictEqual({},3), lambda: self.fail(), lambda: self.assertEqual(list(range(100)),list(range(99))), lambda: self.assertEqual(b'a', 'a'), lambda: self.assertAlmostEqual(1,2,places=1,delta=3), lambda: self.assertRaises(3), lambda: self.assertRaises(ValueError, foo=3), lambda: self.assertTupleEqual((1,2),(3,4,5)), lambda:self.assertLogs('foo').__enter__()]
        for c in checks[:-1]:
            try: c()
            except Exception as e: print(type(e).__name__, '|', e)
            else: print('no error')
        with self.assertRaises(ValueError) as cm: int('z')
        print(cm.exception)
        with self.assertRaises((KeyError,ValueError)): {}['a']
        try:
            with self.assertRaises(ValueError, msg='mm'): pass
        except AssertionError as e: print(e)
        import warnings
        with self.assertWarns(DeprecationWarning) as w: warnings.warn('dep', DeprecationWarning)
        print(w.warning, w.lineno)
        with self.assertWarnsRegex(UserWarning,'a.c'): warnings.warn('abc')
class Fix(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass'); cls.addClassCleanup(print,'classcleanup')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): print('setUp'); self.addCleanup(print,'cleanup',1)
    def tearDown(self): print('tearDown')
    def test_a(self): print('a')
    def test_b(self): print('b'); print(self, repr(self), self.id(), self.shortDescription())
class Bad(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('nope')
    def test_z(self): pass
@unittest.skipIf(True,'whole class')
class Sk(unittest.TestCase):
    def test_1(self): pass
class As(unittest.IsolatedAsyncioTestCase):
    def setUp(self): self.ev=['setUp']
    async def asyncSetUp(self): self.ev.append('asyncSetUp')
    async def asyncTearDown(self): self.ev.append('asyncTearDown')
    def tearDown(self): self.ev.append('tearDown'); print(self.ev)
    async def test_x(self):
        import asyncio; await asyncio.sleep(0); self.ev.append('x'); self.addAsyncCleanup(self.cl)
    async def cl(self): print('acleanup')
    def test_sync(self): self.ev.append('sync')
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
if __name__=='__main__':
    s=unittest.defaultTestLoader.loadTestsFromTestCase(Fix); print(s, s.countTestCases(), unittest.TestLoader().getTestCaseNames(T))
    class Result(unittest.TextTestResult):
        def addDuration(self, test, elapsed): pass
    import io
    stream = io.StringIO()
    program = unittest.main(verbosity=2, exit=False, testRunner=unittest.TextTestRunner(stream=stream, verbosity=2))
    text = stream.getvalue()
    lines = [line for line in text.splitlines() if not line.startswith('Ran ')]
    print('\n'.join(lines))
    print(program.result)
