using KzSaData.Benchmarks;

return BenchmarkProgram.Run(args);
