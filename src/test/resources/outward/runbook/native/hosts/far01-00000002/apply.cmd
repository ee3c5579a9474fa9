@echo off
rem apply.cmd: sets the planned IPv6 address and routes of one management host.
rem Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
rem The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
setlocal DisableDelayedExpansion
set "folder=%ProgramData%\Outward"
set "record=%folder%\cmd-01936a00-0000-7000-8000-000000000002.txt"
set "added="
set "step=0"
if not exist "%folder%" mkdir "%folder%"
if errorlevel 1 goto failed
set "step=1"
findstr /l /x /c:"address 2001:db8:2::20/64" "%record%" >nul 2>nul
if not errorlevel 1 goto done1
netsh interface ipv6 add address interface="Ethernet" address=2001:db8:2::20/64 store=persistent
if errorlevel 1 goto failed
>>"%record%" echo address 2001:db8:2::20/64
set "added=yes"
:done1
ping -n 4 127.0.0.1 >nul
ping -6 -n 2 -w 3000 -S 2001:db8:2::20 2001:db8:1::5
if errorlevel 1 goto silent
echo All 1 commands are in force. Go on with verify.ps1.
exit /b 0
:failed
echo Command %step% of 1 failed. Those before it are in force, those after it were not run.
echo An address or route that was there before was not touched. back-out.cmd takes back what was added.
exit /b 1
:silent
echo The server did not answer a ping from the planned address. Likely causes: the server has its address
echo with prefix length 128; IPv6 does not pass between; this host is not on the server's link; a firewall.
if not defined added exit /b 1
if /i "%~1"=="/keep" exit /b 1
call "%~dp0back-out.cmd"
exit /b 1
