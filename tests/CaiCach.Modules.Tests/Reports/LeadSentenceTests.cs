using CaiCach.Reports.Reform.Figures;

namespace CaiCach.Modules.Tests.Reports;

public sealed class LeadSentenceTests
{
    static readonly Dictionary<string, FigureRow> Figures = new()
    {
        ["plan.done"] = Row("plan.done", "nhiệm vụ", 1234, "/plans/x/tasks"), ["plan.percent"] = Row("plan.percent", "%", 66.67m, "/plans/x"), ["inspections.units"] = Row("inspections.units", "đơn vị", null, null),
    };

    [Fact]
    public void Numbers_lead_to_their_rows_and_are_written_as_people_write_them()
    {
        var parts = LeadSentence.Of("Đến {to}, {agency} xong {plan.done} nhiệm vụ ({plan.percent} %).", Figures, "Sở Nội vụ", new DateOnly(2021, 6, 30));

        Assert.Equal("Đến 30/06/2021, Sở Nội vụ xong 1.234 nhiệm vụ (66,67 %).", string.Concat(parts.Select(p => p.Text)));
        Assert.Equal(["/plans/x/tasks", "/plans/x"], parts.Select(p => p.Rows).OfType<string>());
    }

    [Theory]
    [InlineData("Kiểm tra {inspections.units} đơn vị.|Xong {plan.done}.", "Xong 1.234.")] // a figure that nobody has
    [InlineData("Xong {plan.done}.|{no.such} gì đó.", "Xong 1.234.")] // a code that the table lacks
    [InlineData("Câu một.|Câu hai.", "Câu một. Câu hai.")]
    [InlineData("", "")]
    public void A_sentence_with_an_unknown_figure_is_left_out(string lead, string expected) =>
        Assert.Equal(expected, string.Concat(LeadSentence.Of(lead, Figures, "A", default).Select(p => p.Text)));

    static FigureRow Row(string code, string unit, decimal? value, string? rows) => new(code, "s", 1, code, unit, "", "", false, null, value, null, null, rows);
}
