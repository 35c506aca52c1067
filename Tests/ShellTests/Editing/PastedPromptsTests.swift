import Testing

@testable import Shell

@Suite struct PastedPromptsTests {
    @Test func plainPromptsAndOutputGo() {
        let text = """
            >>> def f(x):
            ...     if x:
            ...
            ...         return 1
            ...
            >>> f(1)
            1
            >>> f(2)
            Traceback (most recent call last):
              ...
            ValueError
            >>> x
            """
        #expect(PastedPrompts.strip(text) == "def f(x):\n    if x:\n\n        return 1\n\nf(1)\nf(2)\nx")
    }

    @Test func numberedPromptsAndOutputGo() {
        let text = """
            In [12]: for i in range(2):
                ...:     print(i)
                ...:
            0
            1

            In [13]: x
            Out[13]: 5
            """
        #expect(PastedPrompts.strip(text) == "for i in range(2):\n    print(i)\n\nx")
    }

    @Test(arguments: ["x = 1\n>>> y", "... \n>>> x", ">>>x", "In [a]: x", "In [1] x", "", "x >>> y"])
    func otherTextStays(text: String) {
        #expect(PastedPrompts.strip(text) == text)
    }
}
