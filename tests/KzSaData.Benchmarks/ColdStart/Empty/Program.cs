// What starting .NET costs before anything happens.
return 0;
