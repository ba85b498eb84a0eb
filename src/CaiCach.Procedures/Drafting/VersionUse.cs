namespace CaiCach.Procedures.Drafting;

/// <summary>How many dossiers were received under a version since a day, and on which day the last.</summary>
public sealed record VersionUse(int Count, DateOnly? Last);
