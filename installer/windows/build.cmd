@echo off
rem Build the program on Windows 10 or 11 (x64) with Python 3.11 into out\windows\govreport.
setlocal
cd /d "%~dp0..\.."
if not exist .venv\Scripts\python.exe py -3.11 -m venv .venv || exit /b 1
set PYTHON=%CD%\.venv\Scripts\python.exe
"%PYTHON%" -m pip install --quiet -c installer\constraints.txt .[build] || exit /b 1
"%PYTHON%" installer\icons.py out\icons || exit /b 1
"%PYTHON%" installer\windows\version.py || exit /b 1
set VERSION_FILE=%CD%\out\version.txt
rem Not from the sources' own folder: there the package has no resources in it.
cd out
"%PYTHON%" -m PyInstaller --noconfirm --distpath windows --workpath work ..\installer\govreport.spec || exit /b 1
windows\govreport\govreport.exe check ..\resources\samples\qingshi_2025.txt
rem The sample has errors on purpose: 1 is right, 2 and more is not.
if errorlevel 2 exit /b 1
echo Built: out\windows\govreport
