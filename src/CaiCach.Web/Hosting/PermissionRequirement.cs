using Microsoft.AspNetCore.Authorization;

namespace CaiCach.Web.Hosting;

/// <summary>The person must hold the permission with this code.</summary>
internal sealed record PermissionRequirement(string Code) : IAuthorizationRequirement;
