"""Tables that no stroke rules, and whose cells stand too close for gaps to tell them.

A table copied from a web page and printed is such a one: figures stand exactly under the heads of
their columns, labels are broken over several lines, and a figure stands at the middle, the first or
the last line of its label. ``pieces`` cuts lines more finely than gaps do, ``bodies`` finds rows
of figures that make columns, ``stubs`` the lines of their labels, ``bands`` shares these out among
the rows, ``gutters`` finds what parts the columns, ``boxhead`` the heads above them, ``tables``
puts the table together. Nothing is taken for a table unless every column has its one head. A row
whose label cannot be told is given without one, a row with anything out of place as bare words.
"""
