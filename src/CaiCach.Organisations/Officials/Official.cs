using Microsoft.AspNetCore.Identity;

namespace CaiCach.Organisations.Officials;

/// <summary>A cán bộ, công chức with an account. What he or she may do comes from posts.</summary>
public sealed class Official : IdentityUser<Guid>
{
    public string FullName { get; set; } = "";

    public string SearchKey { get; set; } = "";

    /// <summary>False once the person has left; the name stays in the histories.</summary>
    public bool IsActive { get; set; } = true;
}
