using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Mornings;

/// <summary>Where a person's mail goes, or whether the morning letter is wanted, was changed.</summary>
/// <param name="IsWanted">Null where only the address was changed.</param>
public sealed record MailChanged(string? From, string? To, bool? IsWanted) : IRecordEvent
{
    public string Type => "official.mail-changed";
}
