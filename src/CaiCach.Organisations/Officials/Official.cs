using Microsoft.AspNetCore.Identity;

namespace CaiCach.Organisations.Officials;

/// <summary>A cán bộ, công chức with an account. What he or she may do comes from posts.</summary>
public sealed class Official : IdentityUser<Guid>
{
    public string FullName { get; set; } = "";

    public string SearchKey { get; set; } = "";

    /// <summary>False once the person has left; the name stays in the histories.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>The password was given by somebody else: the person chooses an own one before anything opens.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>The person does not want the morning letter.</summary>
    public bool NoMorningMail { get; set; }

    /// <summary>Marks the account as changed: whoever edits from a page loaded before is told.</summary>
    internal void Touch(DateTimeOffset at) => ConcurrencyStamp = Kernel.Ids.New(at).ToString("N");

    /// <summary>True while too many wrong passwords or codes keep everybody out.</summary>
    public bool IsLockedAt(DateTimeOffset at) => LockoutEnd > at;
}
