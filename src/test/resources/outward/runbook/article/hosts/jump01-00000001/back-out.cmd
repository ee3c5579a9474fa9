@echo off
rem back-out.cmd: takes back what apply.cmd recorded as added.
rem Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
rem The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
setlocal DisableDelayedExpansion
set "folder=%ProgramData%\Outward"
set "record=%folder%\cmd-01936a00-0000-7000-8000-000000000001.txt"
if exist "%record%" goto recorded
echo There is no record of apply.cmd on this computer, so nothing is removed. It has:
netsh interface ipv6 show addresses
netsh interface ipv6 show route
exit /b 2
:recorded
set "step=1"
findstr /l /x /c:"route 2001:0:836b:2::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto done1
netsh interface ipv6 delete route prefix=2001:0:836b:2::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if errorlevel 1 goto failed
call :forget "route 2001:0:836b:2::/64 2002:836b:2:3333::1"
:done1
set "step=2"
findstr /l /x /c:"route 2002:836b:2:1000::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto done2
netsh interface ipv6 delete route prefix=2002:836b:2:1000::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if errorlevel 1 goto failed
call :forget "route 2002:836b:2:1000::/64 2002:836b:2:3333::1"
:done2
set "step=3"
findstr /l /x /c:"address 2002:836b:2:3333::10/64" "%record%" >nul 2>nul
if errorlevel 1 goto done3
netsh interface ipv6 delete address interface="Intranet" address=2002:836b:2:3333::10
if errorlevel 1 goto failed
call :forget "address 2002:836b:2:3333::10/64"
:done3
echo What apply.cmd recorded as added for this plan is taken back. Recorded and still there:
type "%record%"
exit /b 0
:failed
echo Removal %step% failed; the record keeps what is still there. Look at it, then run this again.
exit /b 1
:forget
findstr /l /x /v /c:%1 "%record%" >"%record%.new"
move /y "%record%.new" "%record%" >nul
exit /b 0
