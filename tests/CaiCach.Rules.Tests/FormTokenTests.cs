using System.Text.RegularExpressions;

namespace CaiCach.Rules.Tests;

/// <summary>A form that names its address gets no token by itself: without one a browser is turned away, while a test that brings its own token passes.</summary>
public sealed partial class FormTokenTests
{
    [Fact]
    public void Every_form_that_writes_carries_a_token()
    {
        var forms = Repository.Source("src/CaiCach.Web/Pages", ".cshtml").SelectMany(f => Form().Matches(f.Text).Select(m => (f.Path, Text: m.Value))).ToList();

        Assert.True(forms.Count > 5);
        Assert.Empty(forms.Where(f => !HasToken(f.Text)).Select(f => $"{f.Path}: {f.Text[..Math.Min(120, f.Text.Length)]}"));
    }

    [Fact]
    public void A_form_without_one_would_be_found() => Assert.False(HasToken(Form().Match("""<form method="post" class="card" action="/index/rounds?handler=Add"><form-keys /></form>""").Value));

    static bool HasToken(string form) => form.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal) || form.Contains("@Html.AntiForgeryToken()", StringComparison.Ordinal);

    // With its own address and posting, up to its end.
    [GeneratedRegex("<form(?=[^>]* action=)(?=[^>]*method=\"post\").*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();
}
