using CaiCach.Kernel.Audit;

namespace CaiCach.Organisations.Administering;

/// <summary>One audit entry of an account.</summary>
/// <param name="Label">The action in words.</param>
/// <param name="ByName">Who did it, as called then.</param>
/// <param name="BySelf">The owner of the account, or somebody who signed in with it.</param>
/// <param name="Content">Events; empty once erased.</param>
public sealed record HistoryRow(int Sequence, DateTimeOffset At, string Action, string Label, string ByName, bool BySelf, string? Reason, AuditContent Content);
