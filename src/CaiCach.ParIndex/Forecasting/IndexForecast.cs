namespace CaiCach.ParIndex.Forecasting;

/// <summary>The index on 31/12 as the past lets one expect.</summary>
/// <param name="Total">Expected, unrounded.</param>
/// <param name="Low">The same with every measured share lower by its error.</param>
/// <param name="High">Higher by it.</param>
/// <param name="Leaves">Measured leaves that were forecast.</param>
/// <param name="Tried">Of these, the ones whose error could be measured.</param>
/// <param name="Error">Mean error of the measured shares in hundredths.</param>
/// <param name="Unknown">Maximum of the leaves about which nothing is known; they are not in the total.</param>
public sealed record IndexForecast(decimal Total, decimal Low, decimal High, int Leaves, int Tried, decimal? Error, decimal Unknown);
