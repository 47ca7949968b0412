"""Typesetting of Chinese papers: blocks are written, laid out as boxes, put on pages and drawn."""
