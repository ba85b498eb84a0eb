namespace CaiCach.Surveys.Planning;

/// <summary>A stratum as it is planned, the same for every agency until the sample is changed.</summary>
/// <param name="Population">How many people each agency has in it.</param>
/// <param name="Wanted">How many answers each agency is to get in it.</param>
public sealed record PlannedStratum(string? Name, int Population, int Wanted);
