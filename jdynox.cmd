@echo off
rem Runs the jdynox command on Windows; builds it first where that was not done. Delete cli\target to have it built anew.
rem It cannot tell whether its output goes to a terminal: progress comes in lines, tables are as wide as they need.
setlocal

set "home=%~dp0"
set "jar=%home%cli\target\jdynox-cli.jar"

rem Blocks in parentheses would end at those of "Program Files (x86)".
if defined JAVA_HOME goto given
set "java=java.exe"
where java.exe >nul 2>&1 && goto java
echo jdynox: Java is not there; install a JDK of version 17 or newer, or set JAVA_HOME to one. 1>&2
exit /b 1

:given
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java
echo jdynox: JAVA_HOME is "%JAVA_HOME%" but there is no bin\java.exe in it; set it to a JDK of version 17 or newer. 1>&2
exit /b 1

:java
if exist "%jar%" goto run
echo jdynox: building the command, which takes a minute or two the first time ... 1>&2
pushd "%home%"
call mvnw.cmd -q -pl cli -am -DskipTests package 1>&2
set "failed=%errorlevel%"
popd
if "%failed%"=="0" goto run
echo jdynox: the build failed; what Maven said is above. 1>&2
exit /b 1

:run
rem Short commands start fastest with one quick compiler; long ones earn the other back.
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (scan demo export import copy profile serve) do if "%~1"=="%%c" set "flags=-XX:+UseParallelGC"

"%java%" %flags% -jar "%jar%" %*
exit /b %errorlevel%
