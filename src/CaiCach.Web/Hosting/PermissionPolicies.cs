using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CaiCach.Web.Hosting;

/// <summary>A policy for every permission code: "the person holds it somewhere". Whether it reaches a record is asked where the record is known.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public const string Prefix = "may:";

    /// <summary>Whoever is signed in, whatever the post: pages about oneself.</summary>
    public const string SignedIn = "signed-in";

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        policyName.StartsWith(Prefix, StringComparison.Ordinal)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName[Prefix.Length..])).Build()
            : await base.GetPolicyAsync(policyName);
}
