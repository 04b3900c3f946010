using System.Text;
using KzSaData.Tool.Commands;
using KzSaData.Tool.Output;

// Builds and terminals read what is printed as UTF-8, whatever the code page of the machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Printer printer = new(Console.Out, Console.Error, Environment.CurrentDirectory) { Terminal = Terminal.Find(), ShowsProgress = !Console.IsErrorRedirected };
return (int)CommandLineProgram.Run(args, printer);
