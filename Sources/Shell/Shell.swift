import CReadline
import Notebook
