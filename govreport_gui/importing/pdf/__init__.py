"""From characters and strokes on pages to paragraphs and tables.

The way of a file: ``extract`` (the only module that knows the PDF library) gives the glyphs and
strokes of each page, upright; ``grids`` turns strokes into cells; ``lines`` turns the glyphs of a
cell, or those outside every cell, into lines; ``furniture`` drops running heads and page numbers,
``beside`` takes menus away from the text; ``aligned`` finds tables that no strokes rule by what
stands in line, ``columns`` those that gaps part; ``prose`` joins lines to paragraphs; ``breaks``
joins what a page break parts; ``assembly`` calls them in this order.
"""
