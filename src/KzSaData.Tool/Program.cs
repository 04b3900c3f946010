using System.Text;
using KzSaData.Tool.Commands;

// Builds and terminals read what is printed as UTF-8, whatever the code page of the machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return (int)CommandLineProgram.Run(args, new Printer(Console.Out, Console.Error, Environment.CurrentDirectory));
