using CaiCach.Organisations.Units;

namespace CaiCach.Modules.Tests.Organisations;

public sealed class AgencyCodeTests
{
    [Theory]
    [InlineData("000.00.14.H56", "H56.14")]
    [InlineData("000.00.00.H56", "H56")]
    [InlineData("000.01.14.H56", "H56.14.01")]
    [InlineData("00A.01.00.H56", "H56.00.01.00A")]
    [InlineData("H56.14", "H56.14")]
    [InlineData("000.00.14.Z56", "000.00.14.Z56")] // Z is no level 1
    [InlineData("hộp 12", "hộp 12")]
    public void The_old_spelling_becomes_the_new_one(string old, string spelt) => Assert.Equal(spelt, AgencyCode.Of(old));

    [Theory]
    [InlineData("H56", "000.00.00.H56")]
    [InlineData("H45.20.mc", null)]
    [InlineData("H56.14.00", null)]
    [InlineData("H56.14.01.002.05", null)]
    [InlineData("H45.201", null)]
    [InlineData("H56.14.01.K98", null)] // would read as a code of province K98
    public void What_the_old_spelling_cannot_hold_has_none(string code, string? legacy) => Assert.Equal(legacy, AgencyCode.Legacy(code));

    [Theory]
    [InlineData("000.00.53.H48-220921-0099", "H48.53-220921-0099")]
    [InlineData("hồ sơ 000.00.53.h48-220921-0099 ở đâu", "hồ sơ H48.53-220921-0099 ở đâu")]
    [InlineData("1.000.00.53.H48", "1.000.00.53.H48")]
    public void A_code_is_found_in_a_text(string text, string spelt) => Assert.Equal(spelt, AgencyCode.In(text));

    [Fact]
    public void Any_code_of_the_old_spelling_goes_there_and_back()
    {
        var random = new Random(20);
        const string signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        string Level(int length) => random.Next(3) == 0 ? new string('0', length) : string.Concat(Enumerable.Range(0, length).Select(_ => signs[random.Next(signs.Length)]));
        for (var i = 0; i < 20_000; i++)
        {
            var old = $"{Level(3)}.{Level(2)}.{Level(2)}.{(char)('A' + random.Next(25))}{random.Next(100):00}";
            if (old[0] is >= 'A' and <= 'Y' && char.IsAsciiDigit(old[1]) && char.IsAsciiDigit(old[2]))
            {
                continue; // reads as the new spelling
            }

            var spelt = AgencyCode.Of(old);

            Assert.Equal(old, AgencyCode.Legacy(spelt));
            Assert.Equal(spelt, AgencyCode.Of(spelt));
            Assert.StartsWith(old[^3..], spelt, StringComparison.Ordinal);
            Assert.Equal(spelt + "-250701-0001", AgencyCode.In(old + "-250701-0001"));
        }
    }
}
