using System.Text;
using KzSaData.Compiler;

// Builds read what is printed as UTF-8, whatever the code page of the machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CompilerProgram.Run(args, Console.Out, Console.Error);
