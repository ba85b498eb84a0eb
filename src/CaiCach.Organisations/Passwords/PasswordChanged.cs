using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Passwords;

/// <summary>The account has another password, and these many sessions ended with the old one.</summary>
public sealed record PasswordChanged(bool ByAdministrator, int EndedSessions) : IRecordEvent
{
    public string Type => "official.password-changed";
}
