using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaiCach.Web.Kit;

/// <summary>Reads days as <see cref="VietnameseDay"/> does; what is no day stays in the box with a message beside it.</summary>
internal sealed class DayBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new Binder() : null;

    sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (string.IsNullOrWhiteSpace(given.FirstValue))
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            if (VietnameseDay.TryRead(given.FirstValue, out var day))
            {
                bindingContext.Result = ModelBindingResult.Success(day);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Ngày phải có thật và viết dạng ngày/tháng/năm, ví dụ 01/07/2021.");
            }

            return Task.CompletedTask;
        }
    }
}
