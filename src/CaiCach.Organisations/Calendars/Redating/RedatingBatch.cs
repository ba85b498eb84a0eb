using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>Decided moves that wait for their transaction.</summary>
/// <param name="Moved">Lawful dates that move.</param>
/// <param name="Kept">Of these, where the promised date stays.</param>
/// <param name="Noticed">Applicants who are written to.</param>
/// <param name="Silent">Applicants who would have been, had they given an address.</param>
/// <param name="Write">Applies and records them in an action.</param>
public sealed record RedatingBatch(int Moved, int Kept, int Noticed, int Silent, Action<ActionScope> Write);
