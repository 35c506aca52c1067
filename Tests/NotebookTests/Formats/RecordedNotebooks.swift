import Testing

/// Notebook files and what the nbformat package (5.11) writes for them.
struct Recorded: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let input: String
    let expected: String

    init(_ name: String, input: String, expected: String) {
        testDescription = name
        self.input = input
        self.expected = expected
    }

    static let all: [Recorded] = [
        Recorded(
            "an empty notebook",
            input: ##"""
                {"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[]}
                """##,
            expected: ##"""
                {
                 "cells": [],
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """##),
        Recorded(
            "every kind of cell, keys unsorted",
            input: ##"""
                {"nbformat_minor":5,"nbformat":4,"cells":[{"source":"# Title\n\ntext","id":"m1",
                "metadata":{},"cell_type":"markdown","attachments":{"a.png":{"image/png":"QUJD\n",
                "text/plain":"x\ny"}}},{"cell_type":"raw","id":"r1","metadata":{"format":"text/latex"},
                "source":["a\n","b"]},{"outputs":[],"id":"c1","cell_type":"code","execution_count":null,
                "metadata":{"tags":["b","a"]},"source":""}],"metadata":{"z":1,"Z":2,"kernelspec":{"name":"python3",
                "display_name":"Python 3"}}}
                """##,
            expected: ##"""
                {
                 "cells": [
                  {
                   "attachments": {
                    "a.png": {
                     "image/png": "QUJD\n",
                     "text/plain": [
                      "x\n",
                      "y"
                     ]
                    }
                   },
                   "cell_type": "markdown",
                   "id": "m1",
                   "metadata": {},
                   "source": [
                    "# Title\n",
                    "\n",
                    "text"
                   ]
                  },
                  {
                   "cell_type": "raw",
                   "id": "r1",
                   "metadata": {
                    "format": "text/latex"
                   },
                   "source": [
                    "a\n",
                    "b"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "c1",
                   "metadata": {
                    "tags": [
                     "b",
                     "a"
                    ]
                   },
                   "outputs": [],
                   "source": []
                  }
                 ],
                 "metadata": {
                  "Z": 2,
                  "kernelspec": {
                   "display_name": "Python 3",
                   "name": "python3"
                  },
                  "z": 1
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """##),
        Recorded(
            "all outputs",
            input: ##"""
                {"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{"cell_type":"code",
                "id":"x","metadata":{},"execution_count":7,"source":"f()","outputs":[{"output_type":"stream",
                "name":"stdout","text":"one\ntwo"},{"output_type":"stream","name":"stdout",
                "text":["th","ree\n"]},{"output_type":"execute_result","execution_count":7,
                "data":{"text/plain":"42","text/html":"<b>\n42</b>","application/json":["a\n",
                "b"],"image/png":["QUJD\n","REVG"],"image/svg+xml":"<svg>\n</svg>"},"metadata":{}},
                {"output_type":"display_data","data":{"application/javascript":"a;\nb;",
                "application/vnd.x+json":{"k":[1.5,2000.0]}},"metadata":{"isolated":true}},
                {"output_type":"error","ename":"ValueError","evalue":"x\ny","traceback":["line 1\n  more",
                "line 2"]}]}]}
                """##,
            expected: ##"""
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": 7,
                   "id": "x",
                   "metadata": {},
                   "outputs": [
                    {
                     "name": "stdout",
                     "output_type": "stream",
                     "text": [
                      "one\n",
                      "two"
                     ]
                    },
                    {
                     "name": "stdout",
                     "output_type": "stream",
                     "text": [
                      "three\n"
                     ]
                    },
                    {
                     "data": {
                      "application/json": [
                       "a\n",
                       "b"
                      ],
                      "image/png": "QUJD\nREVG",
                      "image/svg+xml": [
                       "<svg>\n",
                       "</svg>"
                      ],
                      "text/html": [
                       "<b>\n",
                       "42</b>"
                      ],
                      "text/plain": [
                       "42"
                      ]
                     },
                     "execution_count": 7,
                     "metadata": {},
                     "output_type": "execute_result"
                    },
                    {
                     "data": {
                      "application/javascript": [
                       "a;\n",
                       "b;"
                      ],
                      "application/vnd.x+json": {
                       "k": [
                        1.5,
                        2000.0
                       ]
                      }
                     },
                     "metadata": {
                      "isolated": true
                     },
                     "output_type": "display_data"
                    },
                    {
                     "ename": "ValueError",
                     "evalue": "x\ny",
                     "output_type": "error",
                     "traceback": [
                      "line 1\n  more",
                      "line 2"
                     ]
                    }
                   ],
                   "source": [
                    "f()"
                   ]
                  }
                 ],
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """##),
        Recorded(
            "characters and line ends",
            input: ##"""
                {"nbformat":4,"nbformat_minor":5,"metadata":{"\u00e9":"\ud83d\ude00 \u007f \u0001 \u001f \b\f\n\r\t \/ \" \\ é\u2028"},
                "cells":[{"cell_type":"markdown","id":"e","metadata":{},"source":"a\r\nb\rc\u000bd\fe\u001cf\u001dg\u001eh\u0085i\u2028j\u2029k\u001fl\n"}]}
                """##,
            expected: ##"""
                {
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "id": "e",
                   "metadata": {},
                   "source": [
                    "a\r\n",
                    "b\r",
                    "c\u000b",
                    "d\f",
                    "e\u001c",
                    "f\u001d",
                    "g\u001e",
                    "h\##u{85}",
                    "i\##u{2028}",
                    "j\##u{2029}",
                    "k\u001fl\n"
                   ]
                  }
                 ],
                 "metadata": {
                  "é": "😀 \##u{7F} \u0001 \u001f \b\f\n\r\t / \" \\ é\##u{2028}"
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """##),
        Recorded(
            "what is not stored",
            input: ##"""
                {"nbformat":4,"nbformat_minor":5,"metadata":{"orig_nbformat":3,"orig_nbformat_minor":0,
                "signature":"sha","keep":[[],{}]},"cells":[{"cell_type":"code","id":"t",
                "metadata":{"trusted":true,"collapsed":false},"execution_count":null,"source":[],
                "outputs":[]}]}
                """##,
            expected: ##"""
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "t",
                   "metadata": {
                    "collapsed": false
                   },
                   "outputs": [],
                   "source": []
                  }
                 ],
                 "metadata": {
                  "keep": [
                   [],
                   {}
                  ]
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """##),
        Recorded(
            "unknown keys and outputs",
            input: ##"""
                {"nbformat":4,"nbformat_minor":6,"future":{"b":1,"a":2},"metadata":{},"cells":[{"cell_type":"code",
                "id":"u","metadata":{},"execution_count":null,"source":["x"],"surplus":[1,
                null],"outputs":[{"output_type":"stream","name":"stderr","text":["w\n"],
                "more":1},{"output_type":"novel","text":["a\n","b"],"x":{}}]}]}
                """##,
            expected: ##"""
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "u",
                   "metadata": {},
                   "outputs": [
                    {
                     "more": 1,
                     "name": "stderr",
                     "output_type": "stream",
                     "text": [
                      "w\n"
                     ]
                    },
                    {
                     "output_type": "novel",
                     "text": "a\nb",
                     "x": {}
                    }
                   ],
                   "source": [
                    "x"
                   ],
                   "surplus": [
                    1,
                    null
                   ]
                  }
                 ],
                 "future": {
                  "a": 2,
                  "b": 1
                 },
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 6
                }

                """##),
    ]
}
