namespace CaiCach.Surveys.Planning;

/// <summary>New numbers of one stratum of one agency.</summary>
public sealed record PlannedCell(Guid UnitId, int Stratum, int Population, int Wanted);
