namespace CaiCach.Rules.Tests;

public sealed class ProblemsTests
{
    static readonly string Page = Repository.PathOf("docs/problems.md");

    [Fact]
    public void The_page_of_problems_is_current()
    {
        var text = ProblemsPage.Of(Repository.Source("src", ".cs"));
        if (Environment.GetEnvironmentVariable("CAICACH_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Page, text);
        }

        Assert.Equal(text, File.ReadAllText(Page).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("return new Refusal(\"twin.once\", \"Chỉ một lần.\");", "| `twin.once` | Chỉ một lần. |")]
    [InlineData("said.Refuse(\"twin.once\", $\"Dài {text.Length} ký tự.\", field);", "| `twin.once` | Dài {…} ký tự. |")]
    [InlineData("new Refusal(sent ? \"twin.once\" : \"twin.twice\", \"Chỉ một lần.\")", "| `twin.twice` | Chỉ một lần. |")]
    public void A_new_code_would_be_missed_on_the_page(string source, string line)
    {
        Assert.Contains(line, ProblemsPage.Of([("twin.cs", source)]), StringComparison.Ordinal);
        Assert.DoesNotContain("twin.", File.ReadAllText(Page), StringComparison.Ordinal);
    }
}
