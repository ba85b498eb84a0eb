using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Modules;

namespace CaiCach.Rules.Tests;

/// <summary>Writes <c>docs/actions.md</c> from what the modules declare.</summary>
internal static class ActionsPage
{
    public static string Of(IEnumerable<ModuleInfo> modules)
    {
        var page = new StringBuilder("""
            # Actions

            Everything that people can change, and who may. Written from the modules' declarations; a test holds this page against them.
            To write it anew: `CAICACH_WRITE_DOCS=1 dotnet run --project tests/CaiCach.Rules.Tests`.

            """.ReplaceLineEndings("\n"));
        var all = modules.ToList();
        foreach (var module in all.Where(m => m.Actions.Count > 0).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(module.Name).Append("\n\n| Action | Words | Permission | Roles and reach |\n|---|---|---|---|\n");
            foreach (var action in module.Actions)
            {
                page.Append("| `").Append(action.Code).Append("` | ").Append(action.Label).Append(" | ")
                    .Append(action.Permission is { } permission ? $"`{permission.Code}`" : "–").Append(" | ").Append(Roles(all, action)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    static string Roles(IEnumerable<ModuleInfo> modules, ActionName action)
    {
        var roles = string.Join(", ", modules.SelectMany(m => m.Rights).Where(r => r.Permission == action.Permission).Select(r => $"{r.Role} ({r.Reach})"));
        return roles.Length > 0 ? roles : action.Permission is null ? "–" : "the product itself";
    }
}
