using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Kit;

/// <summary>What a field says when something was typed that it cannot hold, such as letters where a number belongs.</summary>
internal static class BindingWords
{
    public static void Set(MvcOptions options)
    {
        var words = options.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((typed, _) => Wrong(typed));
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(Wrong);
        words.SetValueIsInvalidAccessor(Wrong);
        words.SetUnknownValueIsInvalidAccessor(_ => "Giá trị không đúng dạng.");
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị không đúng dạng.");
        words.SetValueMustBeANumberAccessor(_ => "Hãy nhập một số.");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Hãy nhập một số.");
        words.SetValueMustNotBeNullAccessor(_ => "Hãy nhập giá trị này.");
        words.SetMissingBindRequiredValueAccessor(_ => "Hãy nhập giá trị này.");
        words.SetMissingKeyOrValueAccessor(() => "Hãy nhập giá trị này.");
    }

    static string Wrong(string typed) => $"\"{typed}\" không đúng dạng của ô này.";
}
