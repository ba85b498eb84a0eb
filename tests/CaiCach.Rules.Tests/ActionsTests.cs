using System.Reflection;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Rules.Tests;

public sealed class ActionsTests
{
    static readonly string Page = Repository.PathOf("docs/actions.md");

    [Fact]
    public void The_page_of_actions_is_current()
    {
        var text = ActionsPage.Of(Modules());
        if (Environment.GetEnvironmentVariable("CAICACH_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Page, text);
        }

        Assert.Equal(text, File.ReadAllText(Page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_action_more_would_be_missed_on_the_page()
    {
        var modules = Modules();
        modules[0] = modules[0] with { Actions = [.. modules[0].Actions, new ActionName("twin.do", "Thử", null)] };
        Assert.Contains("`twin.do`", ActionsPage.Of(modules), StringComparison.Ordinal);
        Assert.DoesNotContain("`twin.do`", File.ReadAllText(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_is_declared_once()
    {
        Assert.Empty(Undeclared(Written(), Modules()));
        Assert.Empty(Doubled(Modules().SelectMany(m => m.Actions)));
    }

    [Fact]
    public void An_action_that_is_not_declared_or_doubled_is_found()
    {
        var twin = new ActionName("twin.do", "Thử", null);
        Assert.Equal("twin.do", Assert.Single(Undeclared([.. Written(), twin], Modules())));
        Assert.Equal("twin.do", Assert.Single(Doubled([twin, twin])));
    }

    static List<ModuleInfo> Modules()
    {
        using var services = House.Build("sqlite");
        return [.. services.GetServices<ModuleInfo>()];
    }

    /// <summary>The fields of all classes named …Actions in the product.</summary>
    static IEnumerable<ActionName> Written() =>
        from assembly in Directory.GetFiles(AppContext.BaseDirectory, "CaiCach.*.dll").Where(f => !f.EndsWith("Tests.dll", StringComparison.Ordinal)).Select(Assembly.LoadFrom)
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Actions", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(ActionName)
        select (ActionName)field.GetValue(null)!;

    static IEnumerable<string> Undeclared(IEnumerable<ActionName> written, IReadOnlyList<ModuleInfo> modules) =>
        written.Where(a => !modules.Any(m => m.Actions.Contains(a))).Select(a => a.Code);

    static IEnumerable<string> Doubled(IEnumerable<ActionName> actions) =>
        actions.GroupBy(a => a.Code).Where(g => g.Count() > 1).Select(g => g.Key);
}
