// The components of Nuxt UI that templates may name; the build resolves them, this file tells their types. Add one when you need it.

export {}

declare module 'vue' {
  interface GlobalComponents {
    UAlert: typeof import('@nuxt/ui/components/Alert.vue').default
    UApp: typeof import('@nuxt/ui/components/App.vue').default
    UAvatar: typeof import('@nuxt/ui/components/Avatar.vue').default
    UBadge: typeof import('@nuxt/ui/components/Badge.vue').default
    UBreadcrumb: typeof import('@nuxt/ui/components/Breadcrumb.vue').default
    UButton: typeof import('@nuxt/ui/components/Button.vue').default
    UCalendar: typeof import('@nuxt/ui/components/Calendar.vue').default
    UCard: typeof import('@nuxt/ui/components/Card.vue').default
    UCheckbox: typeof import('@nuxt/ui/components/Checkbox.vue').default
    UCheckboxGroup: typeof import('@nuxt/ui/components/CheckboxGroup.vue').default
    UChip: typeof import('@nuxt/ui/components/Chip.vue').default
    UCollapsible: typeof import('@nuxt/ui/components/Collapsible.vue').default
    UCommandPalette: typeof import('@nuxt/ui/components/CommandPalette.vue').default
    UDropdownMenu: typeof import('@nuxt/ui/components/DropdownMenu.vue').default
    UFieldGroup: typeof import('@nuxt/ui/components/FieldGroup.vue').default
    UFileUpload: typeof import('@nuxt/ui/components/FileUpload.vue').default
    UForm: typeof import('@nuxt/ui/components/Form.vue').default
    UFormField: typeof import('@nuxt/ui/components/FormField.vue').default
    UIcon: typeof import('@nuxt/ui/components/Icon.vue').default
    UInput: typeof import('@nuxt/ui/components/Input.vue').default
    UInputDate: typeof import('@nuxt/ui/components/InputDate.vue').default
    UInputMenu: typeof import('@nuxt/ui/components/InputMenu.vue').default
    UInputNumber: typeof import('@nuxt/ui/components/InputNumber.vue').default
    UKbd: typeof import('@nuxt/ui/components/Kbd.vue').default
    ULink: typeof import('@nuxt/ui/components/Link.vue').default
    UModal: typeof import('@nuxt/ui/components/Modal.vue').default
    UPagination: typeof import('@nuxt/ui/components/Pagination.vue').default
    UPopover: typeof import('@nuxt/ui/components/Popover.vue').default
    UProgress: typeof import('@nuxt/ui/components/Progress.vue').default
    URadioGroup: typeof import('@nuxt/ui/components/RadioGroup.vue').default
    USelect: typeof import('@nuxt/ui/components/Select.vue').default
    USelectMenu: typeof import('@nuxt/ui/components/SelectMenu.vue').default
    USeparator: typeof import('@nuxt/ui/components/Separator.vue').default
    USkeleton: typeof import('@nuxt/ui/components/Skeleton.vue').default
    USlideover: typeof import('@nuxt/ui/components/Slideover.vue').default
    USwitch: typeof import('@nuxt/ui/components/Switch.vue').default
    UTable: typeof import('@nuxt/ui/components/Table.vue').default
    UTabs: typeof import('@nuxt/ui/components/Tabs.vue').default
    UTextarea: typeof import('@nuxt/ui/components/Textarea.vue').default
    UTimeline: typeof import('@nuxt/ui/components/Timeline.vue').default
    UToaster: typeof import('@nuxt/ui/components/Toaster.vue').default
    UTooltip: typeof import('@nuxt/ui/components/Tooltip.vue').default
    UTree: typeof import('@nuxt/ui/components/Tree.vue').default
  }
}
