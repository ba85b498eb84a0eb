namespace CaiCach.Bench;

/// <summary>What one slice of time gave.</summary>
/// <param name="PerSecond">Operations a second.</param>
/// <param name="CpuMicroseconds">Processor time of server and database for one of them.</param>
/// <param name="P50">Milliseconds; NaN where the generator does not say.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="Wrong">Answers that were not 2xx.</param>
internal sealed record Slice(double PerSecond, double CpuMicroseconds, double P50, double P99, long Wrong);
