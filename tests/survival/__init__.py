"""A real program that types, is killed, and starts again: what has it lost?"""
